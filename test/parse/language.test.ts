import { describe, expect, it } from 'vitest';
import { LANGUAGES, SCRIPTS } from '../../src/data/languages.ts';
import { lint } from '../../src/index.ts';
import { parse } from '../../src/parse/post.ts';

const languageOf = (text: string) =>
  parse(text)
    .problems.filter(({ code }) => code === 'NOT_ENGLISH')
    .map(({ message }) => /written in ([^;]+);/.exec(message)?.[1]);

const GERMAN =
  '# Systemadministrator (m/w/d)\n\n## Aufgaben\n\n- Betrieb und Pflege der Linux-Server\n- Monitoring mit Zabbix\n- Gute Kenntnisse in Ansible\n';

describe('the language of a post', () => {
  it.each([
    ['German', GERMAN],
    ['German', 'Wir suchen dich für den Betrieb unserer Server.\n'],
    ['French', "# Administrateur systèmes\n\n- Gérer l'infrastructure Linux\n- Assurer la supervision avec Nagios\n"],
    ['Spanish', '# Administrador\n\n- Administrar los servidores Linux\n- Experiencia con VMware y AWS\n'],
    [
      'Portuguese',
      '# Administrador\n\n- Experiência com Linux e Docker\n- Conhecimento em redes\n- Você vai trabalhar\n',
    ],
    ['Italian', '# Sistemista\n\n- Gestione dei server Linux\n- Conoscenza di VMware e della rete\n'],
    ['Dutch', '# Systeembeheerder\n\n- Je beheert onze servers\n- Ervaring met Ansible en Terraform\n'],
    ['Swedish', '# Systemadministratör\n\n- Du ansvarar för drift av våra servrar\n- Erfarenhet av Linux och VMware\n'],
    [
      'Danish or Norwegian',
      '# Systemadministrator\n\n- Du har ansvaret for drift af vores servere\n- Erfaring med Linux og VMware\n',
    ],
    ['Polish', '# Administrator\n\n- Znajomość Ansible i Terraform\n- Doświadczenie w pracy z Kubernetes\n'],
    ['Japanese', '# インフラエンジニア\n\n- AWS と Terraform による基盤構築の経験\n- サーバーの運用\n'],
    ['Chinese', '# 系统管理员\n\n- 负责 Linux 服务器的日常维护工作和监控\n- 熟悉容器技术\n'],
    ['Korean', '# 시스템 관리자\n\n- 리눅스 서버 운영 및 모니터링 경험\n- 쿠버네티스 경험자 우대\n'],
    ['Cyrillic script', '# Системный администратор\n\n- Администрирование серверов Linux\n'],
    ['Arabic script', '# مسؤول أنظمة\n\n- إدارة خوادم لينكس\n- خبرة في الشبكات والأمن\n'],
    ['Greek', '# Διαχειριστής συστημάτων\n\n- Διαχείριση διακομιστών Linux\n'],
  ])('%s is recognised', (language, text) => {
    expect(languageOf(text)).toEqual([language]);
  });

  it.each([
    [
      'a German title suffix and demand',
      '# Systems Administrator (m/w/d)\n\n- Run our Linux servers\n- Sehr gute Deutschkenntnisse\n',
    ],
    ['names of tools', '# SysAdmin\n\n- Linux, Docker, Kubernetes\n- AWS, Terraform, Python\n'],
    ['two words', 'Linux admin\n'],
    [
      'a foreign company name',
      '# Systems Administrator\n\nSociété de la Ville et des Ports\n\n- Run the servers of the company\n- Keep its backups in order\n',
    ],
    [
      'a short part in another language',
      '# Administrator\n\nWe are looking for someone who keeps our servers running and improves the backups.\n\n- Work with the network team\n\nKurz auf Deutsch: wir suchen dich für den Betrieb.\n',
    ],
    ['an empty post', ''],
    [
      'a place name in another script',
      '# Systems Administrator\n\n- Run the servers of our office in 東京 and Москва\n',
    ],
  ])('%s: passes as English', (_, text) => {
    expect(languageOf(text)).toEqual([]);
  });

  it('refuses the post with nothing but the problem, at the first foreign statement', () => {
    const { findings, problems, analysis } = lint(GERMAN);
    expect(findings).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['NOT_ENGLISH']);
    const place = problems[0]?.place;
    expect(GERMAN.slice(place?.start, place?.end)).toBe('Betrieb und Pflege der Linux-Server');
    expect(analysis.statements).toEqual([]);
    expect(analysis.role.mismatch).toBeNull();
  });

  it('judges it all the same where that is asked for', () => {
    const forced = lint(GERMAN, { settings: { language: 'en' } });
    expect(forced.problems).toEqual([]);
    expect(forced.analysis.statements.length).toBeGreaterThan(0);
    expect(lint(GERMAN, { language: 'en' }).problems).toEqual([]);
    expect(lint(GERMAN, { settings: { language: 'auto' } }).problems).toHaveLength(1);
  });

  it('reads a long line without end in linear time', () => {
    const started = performance.now();
    parse("l'l'l'l'".repeat(50_000));
    parse('東 a '.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});

describe('the table of languages', () => {
  it('names each language once, in words as they are read', () => {
    expect(new Set(LANGUAGES.map(({ name }) => name)).size).toBe(LANGUAGES.length);
    for (const { words } of LANGUAGES) {
      expect(words.length).toBeGreaterThan(20);
      for (const word of words) expect(word).toBe(word.toLowerCase());
    }
  });

  it('has patterns that hold', () => {
    for (const { letters } of SCRIPTS) expect(() => new RegExp(`[${letters}]`, 'u')).not.toThrow();
  });
});
