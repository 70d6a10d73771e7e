import { totalsOf } from './totals.ts';
import type { Formatter, PostReport, StreamFormatter } from './types.ts';

/** A format that can say each post by itself, as one that is handed the whole run. */
export function wholeFrom(stream: StreamFormatter): Formatter {
  return ({ posts, errors }, options) => {
    const report = stream(options);
    const body = posts.map((post) => report.post(post)).join('');
    return (body + report.end({ posts: posts.length, totals: totalsOf(posts), errors })).replace(/\n$/, '');
  };
}

/** A format that needs the whole run, fed post by post: it holds them all. */
export function streamFrom(formatter: Formatter): StreamFormatter {
  return (options) => {
    const posts: PostReport[] = [];
    return {
      post(report) {
        posts.push(report);
        return '';
      },
      end({ errors }) {
        const text = formatter({ posts, errors }, options);
        return text === '' ? '' : `${text}\n`;
      },
    };
  };
}
