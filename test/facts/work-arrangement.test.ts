import { describe, expect, it } from 'vitest';
import { readWorkArrangement } from '../../src/judge/facts/work-arrangement.ts';
import type { WorkArrangement } from '../../src/model/kinds.ts';
import { post, title, words } from './post.ts';

const plain = title('Systems Engineer');
const read = (text: string, location?: string) =>
  readWorkArrangement(post(text, { title: 'Systems Engineer', location }), plain);

const stated: readonly (readonly [text: string, arrangement: WorkArrangement, place: string])[] = [
  ['This position is fully remote.', 'remote', 'remote'],
  ['You can work 100% remotely with us.', 'remote', 'remotely'],
  ['Comfortable working in a fast, fully remote environment.', 'remote', 'remote'],
  ['Work Location: Remote', 'remote', 'Remote'],
  ['We are a remote-first company.', 'remote', 'remote'],
  ['You will work from home with equipment of ours.', 'remote', 'work from home'],
  ['Thanks for reading.\n#LI-Remote', 'remote', 'Remote'],
  ['This is a hybrid role out of Leeds.', 'hybrid', 'hybrid'],
  ['We meet three days a week in the office.', 'hybrid', 'office'],
  ['Expect in-person attendance at least 3 days per week.', 'hybrid', 'in-person'],
  ['We offer a hybrid work model.', 'hybrid', 'hybrid'],
  ['This role requires you to be onsite in Bergen.', 'onsite', 'onsite'],
  ['Remote work is not possible for this role.', 'onsite', 'Remote'],
  ['This job is not remote.', 'onsite', 'remote'],
  ['Five days a week in the office are required.', 'onsite', 'office'],
  ['The remainder of the work is done remotely.', 'remote', 'remotely'],
  ['Our office optional policy lets everybody choose.', 'remote', 'office optional'],
  ['You will visit the site at least three times a week.', 'hybrid', 'visit the site'],
  ['You may work from home up to 3 days a week.', 'hybrid', 'work from home'],
  ['This is an on-site position in Graz.', 'onsite', 'on-site'],
  ['Systems Administrator\n\nRemote. Pay: $90,000.', 'remote', 'Remote'],
  ['Network Manager\n\nRemote (US). Apply today.', 'remote', 'Remote'],
  ['We are remote.', 'remote', 'remote'],
  ['Monday to Friday, two choice days a week from home.', 'hybrid', 'from home'],
  ['Everybody is free to choose where they do their best work.', 'remote', 'choose where they do their best work'],
];
const silent: readonly string[] = [
  'Provide remote support to branches.',
  'Work with remote hands at our sites.',
  'Secure remote access for staff.',
  'Remotely manage routers at 300 remote sites.',
  'Design hybrid cloud networks.',
  'Experience in hybrid environments such as Azure and VMware.',
  'Microsoft Office skills.',
  'A home office stipend of 500 euros.',
  'Apply at https://remote-jobs.example.org/remote-admin.',
  'Support users onsite and remotely.',
  'Speed up builds with remote caching.',
  'Join team events, remote and in person.',
  'Flexible work hours, work from home, paid time off.',
  'A hybrid work schedule may be available.',
  'Customers choose where they want to work.',
  'Our product helps people choose where to work.',
  'You build tools that let people choose where to work.',
  'We make software that helps customers choose where to work.',
  'On-call duty one day a week from home is paid.',
  'You look after devices at home depots, five days a week at home depots.',
];

describe('work arrangement', () => {
  it.each(stated)('%s', (text, arrangement, place) => {
    const found = read(text);
    expect(found?.value).toBe(arrangement);
    expect(words(text, found?.places ?? [])).toContain(place);
  });

  it.each(silent)('nothing in: %s', (text) => expect(read(text)).toBeNull());

  it('believes the field before the title, the title before the location, the location before the text', () => {
    const body = 'This is a hybrid role.';
    const options = { location: 'Remote, Portugal' } as const;
    const onsite = title('Storage Engineer (Onsite)');
    expect(readWorkArrangement(post(body, { ...options, workArrangement: 'hybrid' }), onsite)?.value).toBe('hybrid');
    expect(readWorkArrangement(post(body, { ...options, title: onsite.text }), onsite)?.value).toBe('onsite');
    expect(readWorkArrangement(post(body, options), plain)?.value).toBe('remote');
  });

  it('lets a stated office policy stand against a remote location', () => {
    expect(read('We operate as a hybrid workplace.', 'Remote; New York')?.value).toBe('hybrid');
  });

  it('believes the post before a board that tags a town as remote, too', () => {
    expect(read('Hybrid work with flexible hours.', 'Remote,Warsaw, Poland')?.value).toBe('hybrid');
    expect(read('This role is fully remote. Hybrid work model for those near.', 'Remote,Warsaw')?.value).toBe('remote');
    expect(read('Hybrid work with flexible hours.', 'Remote, Poland')?.value).toBe('remote');
  });

  it('takes hands-on work in a data center for on-site work once the post says so of any', () => {
    const technician = title('Data Center Technician');
    expect(readWorkArrangement(post('On-site management of servers.'), technician)?.value).toBe('onsite');
    expect(readWorkArrangement(post('Management of servers.'), technician)).toBeNull();
    expect(readWorkArrangement(post('On-site management of servers.'), plain)).toBeNull();
  });

  it('does not take a title of remote things for a remote job', () => {
    expect(readWorkArrangement(post('Help users.'), title('Remote Hands Technician'))).toBeNull();
  });
});
