import type { Facts } from '../../model/analysis.ts';
import type { JobPost } from '../../model/post.ts';
import type { TitleReading } from '../title/types.ts';
import { readCertifications } from './certifications.ts';
import { readHeadcount } from './headcount.ts';
import { readLevel } from './level.ts';
import { readPay } from './salary.ts';
import { readWorkArrangement } from './work-arrangement.ts';
import { readYears } from './years.ts';

/**
 * The plain facts of a post, each with the places in the source that state it; null where the post does not say.
 * A value that comes from outside the source (an option of `parse`) has no places. Never throws; linear time.
 */
export function readFacts(post: JobPost, title: TitleReading): Facts {
  const yearsRequired = readYears(post);
  const { salary, others } = readPay(post);
  const certifications = readCertifications(post);
  return {
    level: readLevel(post, title, yearsRequired, salary),
    yearsRequired,
    salary,
    otherSalaries: others,
    workArrangement: readWorkArrangement(post, title),
    certificationsRequired: certifications.required,
    certificationsPreferred: certifications.preferred,
    headcount: readHeadcount(post),
  };
}
