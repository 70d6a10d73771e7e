/**
 * Function words by language, lower case, as the words of a post are read ("l'équipe" is one word, so that French and
 * Italian elisions stand with their apostrophe in `starts`). A word that two of these languages share tells them not
 * apart, but still tells both from English; words that English has too ("die", "an", "not", "on", "me", "man", "sur")
 * stand in none. Chosen from the most frequent words of each language.
 */
export const LANGUAGES = [
  {
    id: 'de', name: 'German',
    words: ['der', 'und', 'den', 'von', 'zu', 'das', 'mit', 'sich', 'des', 'auf', 'für', 'ist', 'im', 'dem', 'nicht', 'ein', 'eine', 'als', 'auch', 'werden', 'aus', 'hat', 'dass', 'sie', 'nach', 'wird', 'bei', 'einer', 'um', 'am', 'sind', 'noch', 'wie', 'einem', 'über', 'einen', 'zum', 'haben', 'oder', 'aber', 'vor', 'zur', 'bis', 'mehr', 'durch', 'sowie', 'wir', 'ihre', 'ihr', 'ihnen', 'ihren', 'dich', 'dein', 'deine', 'deinen', 'deiner', 'du', 'uns', 'unser', 'unsere', 'unseren', 'unserer', 'unserem', 'sein', 'bist', 'hast', 'kann', 'wenn', 'sehr', 'gute', 'guten', 'kenntnisse', 'erfahrung', 'aufgaben', 'bereich'],
    starts: [],
  },
  {
    id: 'fr', name: 'French',
    words: ['de', 'la', 'le', 'et', 'les', 'des', 'en', 'un', 'du', 'une', 'que', 'est', 'pour', 'qui', 'dans', 'par', 'plus', 'au', 'avec', 'ce', 'nous', 'vous', 'votre', 'vos', 'notre', 'nos', 'aux', 'ou', 'sont', 'être', 'cette', 'ces', 'leur', 'ainsi', 'afin', 'chez', 'très', 'bonne', 'poste', 'équipe', 'connaissance', 'connaissances', 'expérience', 'ses', 'sein', 'il', 'elle', 'je', 'où', 'mais'],
    starts: ["l'", "d'", "qu'", "n'", "s'", "c'", "j'"],
  },
  {
    id: 'es', name: 'Spanish',
    words: ['de', 'la', 'que', 'el', 'en', 'y', 'los', 'del', 'se', 'las', 'por', 'un', 'para', 'con', 'una', 'su', 'al', 'lo', 'como', 'más', 'o', 'sus', 'ha', 'es', 'esta', 'entre', 'cuando', 'muy', 'sobre', 'también', 'hasta', 'nuestro', 'nuestra', 'nuestros', 'tu', 'tus', 'te', 'experiencia', 'conocimiento', 'conocimientos', 'años', 'equipo', 'ser', 'desde', 'todo', 'este', 'y/o', 'trabajo'],
    starts: [],
  },
  {
    id: 'pt', name: 'Portuguese',
    words: ['de', 'a', 'o', 'que', 'e', 'do', 'da', 'em', 'um', 'para', 'com', 'uma', 'os', 'na', 'se', 'por', 'mais', 'dos', 'das', 'ao', 'à', 'às', 'pela', 'pelo', 'ou', 'seu', 'sua', 'são', 'você', 'nosso', 'nossa', 'também', 'nas', 'nos', 'é', 'não', 'ser', 'experiência', 'conhecimento', 'conhecimentos', 'equipe', 'anos', 'você', 'área'],
    starts: [],
  },
  {
    id: 'it', name: 'Italian',
    words: ['di', 'e', 'il', 'la', 'che', 'per', 'un', 'una', 'sono', 'del', 'della', 'dei', 'delle', 'con', 'si', 'da', 'le', 'gli', 'al', 'alla', 'nel', 'nella', 'come', 'più', 'anche', 'ai', 'dalla', 'degli', 'nostro', 'nostra', 'nostri', 'tuo', 'tua', 'è', 'ed', 'esperienza', 'conoscenza', 'conoscenze', 'lavoro', 'buona', 'sul', 'sulla', 'questo', 'essere', 'anni'],
    starts: ["l'", "dell'", "nell'", "all'", "un'", "sull'"],
  },
  {
    id: 'nl', name: 'Dutch',
    words: ['de', 'het', 'een', 'van', 'en', 'dat', 'te', 'zijn', 'met', 'voor', 'niet', 'aan', 'er', 'om', 'ook', 'als', 'dan', 'maar', 'bij', 'uit', 'nog', 'naar', 'heeft', 'hebt', 'hebben', 'ze', 'wij', 'je', 'jij', 'jouw', 'jou', 'onze', 'ons', 'deze', 'wordt', 'worden', 'kan', 'kunnen', 'ben', 'bent', 'binnen', 'tot', 'door', 'over', 'of', 'ervaring', 'kennis', 'werken', 'goede', 'zoals', 'zelf', 'ga', 'gaat', 'zal', 'hoe'],
    starts: [],
  },
  {
    id: 'sv', name: 'Swedish',
    words: ['och', 'att', 'det', 'som', 'en', 'på', 'är', 'av', 'för', 'med', 'till', 'den', 'har', 'de', 'inte', 'om', 'ett', 'han', 'men', 'var', 'sig', 'från', 'vi', 'du', 'så', 'kan', 'vara', 'eller', 'hos', 'oss', 'vår', 'våra', 'vårt', 'din', 'dig', 'ditt', 'dina', 'samt', 'inom', 'erfarenhet', 'kunskap', 'även', 'som', 'arbeta', 'arbete', 'god', 'goda', 'vid'],
    starts: [],
  },
  {
    id: 'da', name: 'Danish or Norwegian',
    words: ['og', 'at', 'det', 'som', 'en', 'på', 'er', 'af', 'av', 'med', 'til', 'den', 'har', 'de', 'ikke', 'om', 'et', 'men', 'fra', 'vi', 'du', 'så', 'kan', 'være', 'eller', 'hos', 'os', 'oss', 'vores', 'vår', 'våre', 'din', 'dig', 'deg', 'dine', 'samt', 'inden', 'innen', 'erfaring', 'kendskab', 'kunnskap', 'også', 'arbejde', 'ved', 'til', 'blive'],
    starts: [],
  },
  {
    id: 'fi', name: 'Finnish',
    words: ['ja', 'on', 'että', 'se', 'ei', 'tai', 'sekä', 'kanssa', 'myös', 'olet', 'sinulla', 'meillä', 'joka', 'kuin', 'ovat', 'osana', 'työ', 'kokemusta', 'osaamista', 'tehtävä', 'hyvä', 'sinun', 'voit', 'haemme'],
    starts: [],
  },
  {
    id: 'pl', name: 'Polish',
    words: ['i', 'w', 'z', 'na', 'do', 'się', 'nie', 'jest', 'o', 'oraz', 'lub', 'od', 'po', 'za', 'dla', 'jak', 'przez', 'przy', 'są', 'ze', 'tym', 'nasz', 'naszej', 'nasze', 'naszego', 'twoje', 'będziesz', 'masz', 'nam', 'nas', 'pracy', 'praca', 'doświadczenie', 'doświadczenia', 'znajomość', 'umiejętność', 'wiedza', 'zespołu', 'czy', 'mile', 'widziane', 'we', 'aby', 'pod'],
    starts: [],
  },
  {
    id: 'cs', name: 'Czech or Slovak',
    words: ['v', 'na', 'se', 's', 'z', 'je', 'že', 'pro', 'do', 'nebo', 'alebo', 'jako', 'ako', 'od', 'po', 'za', 'jsou', 'sú', 've', 'ke', 'které', 'který', 'náš', 'naše', 'našeho', 'budeš', 'budete', 'máš', 'práce', 'práci', 'zkušenosti', 'skúsenosti', 'znalost', 'týmu', 'tímu', 'nás', 'při', 'pri', 'také', 'a', 'i'],
    starts: [],
  },
  {
    id: 'hu', name: 'Hungarian',
    words: ['és', 'az', 'egy', 'hogy', 'nem', 'vagy', 'ez', 'meg', 'van', 'el', 'is', 'ha', 'mint', 'kell', 'csak', 'illetve', 'valamint', 'szerint', 'való', 'ismerete', 'tapasztalat', 'munka', 'feladatok', 'csapat'],
    starts: [],
  },
  {
    id: 'ro', name: 'Romanian',
    words: ['și', 'şi', 'de', 'în', 'la', 'cu', 'pe', 'din', 'un', 'o', 'pentru', 'este', 'sau', 'care', 'să', 'sunt', 'mai', 'nu', 'prin', 'ale', 'experiență', 'cunoștințe', 'echipa', 'noastră', 'lucru'],
    starts: [],
  },
  {
    id: 'tr', name: 'Turkish',
    words: ['ve', 'bir', 'bu', 'ile', 'için', 'olarak', 'da', 'de', 'çok', 'olan', 'veya', 'gibi', 'daha', 'en', 'sahip', 'konusunda', 'deneyim', 'bilgi', 'iyi', 'iş', 'ekip', 'tercihen', 'üzerinde'],
    starts: [],
  },
] as const; // biome-ignore format: one language a row

/**
 * Frequent English function words. One that stands above too ("a", "do", "is", "of", "on", "over") speaks for both
 * sides, and so for neither.
 */
export const ENGLISH_WORDS = [
  'a', 'i', 'do', 'no', 'so', 'me', 'per', 'plus', 'over', 'men', 'am', 'come', 'pro', 'van', 'hat',
  'the', 'of', 'and', 'to', 'for', 'with', 'is', 'are', 'our', 'you', 'your', 'we', 'will', 'this', 'that', 'as', 'be', 'or', 'have', 'has', 'by', 'from', 'on', 'in', 'at', 'an',
  'who', 'what', 'their', 'they', 'it', 'its', 'not', 'all', 'can', 'more', 'other', 'into', 'across', 'within', 'while', 'including', 'other', 'how', 'which', 'when', 'must', 'should',
  'experience', 'ability', 'knowledge', 'strong', 'work', 'working', 'team', 'skills', 'years', 'understanding', 'about', 'us', 'using', 'such', 'both', 'any', 'new', "you'll", "we're",
  "you're", 'where', 'these', 'those', 'been', 'through', 'make', 'help', 'looking', 'join', 'provide', 'support', 'ensure', 'manage', 'maintain', 'build', 'required', 'preferred',
] as const; // biome-ignore format: a list of words

/** Scripts that no English post is written in, by a pattern for one of their letters. */
export const SCRIPTS = [
  { name: 'Japanese', letters: '\\p{Script=Hiragana}\\p{Script=Katakana}' },
  { name: 'Chinese', letters: '\\p{Script=Han}' },
  { name: 'Korean', letters: '\\p{Script=Hangul}' },
  { name: 'Cyrillic script', letters: '\\p{Script=Cyrillic}' },
  { name: 'Greek', letters: '\\p{Script=Greek}' },
  { name: 'Hebrew', letters: '\\p{Script=Hebrew}' },
  { name: 'Arabic script', letters: '\\p{Script=Arabic}' },
  { name: 'Devanagari script', letters: '\\p{Script=Devanagari}' },
  { name: 'Thai', letters: '\\p{Script=Thai}' },
] as const;
