/**
 * The words by which pages are known that stand between a reader and a text, by language. Each line is a part of a
 * regular expression.
 */
function anyOf(lines: Readonly<Record<string, string>>, before = "", after = ""): RegExp {
  return new RegExp(`${before}(?:${Object.values(lines).join("|")})${after}`, "imu");
}

/** Of these, questions for consent are made, and little else. */
export const consentWords = anyOf({
  en: "\\bcookies?\\b|\\bGDPR\\b|\\bprivacy (?:policy|settings|choices|preferences)|\\b(?:your|personal) data\\b|\\b(?:our|third-party|\\d+) (?:partners|vendors)\\b",
  de: "datenschutz|dsgvo|personenbezogene|drittanbieter",
  fr: "politique de confidentialité|\\btraceurs?\\b|données personnelles|\\bRGPD\\b",
  es: "política de privacidad|datos personales",
  it: "informativa sulla privacy|dati personali",
  nl: "persoonsgegevens",
  pl: "ciasteczk|prywatnoś|danych osobowych",
  cs: "osobních údaj|osobných údaj",
  sv: "personuppgift|personopplysning|persondata",
  fi: "evästei|tietosuoja",
  tr: "çerez|kişisel veri",
  hu: "sütik|adatvédel",
  ro: "datele? (?:tale |dvs\\. )?personale",
  ru: "(?<!\\p{L})куки(?!\\p{L})|персональн[а-я]+ данн|конфиденциальност",
  uk: "персональн[а-яіїєґ]+ дан|конфіденційн",
  bg: "поверителност|лични данни|бисквитк",
  el: "απόρρητ|προσωπικ[ά-ώ]+ δεδομέν",
  he: "עוגיות|פרטיות",
  ar: "ملفات تعريف الارتباط|الخصوصية|بياناتك",
  fa: "کوکی|حریم خصوصی",
  ja: "クッキー|個人情報|プライバシー",
  zh: "隐私|隱私|个人信息|個人資料",
  ko: "쿠키|개인정보",
  th: "คุกกี้|ความเป็นส่วนตัว",
});

/** These too, but the news is full of them as well. */
export const agreeingWords = anyOf({
  en: "\\bconsent",
  de: "einwillig|zustimm",
  fr: "consentement|consentir",
  es: "consentimiento|consenso|consentimento",
  nl: "toestemming",
  pl: "\\bzgod[ęay]|souhlas|súhlas",
  sv: "samtyck|suostumu",
  tr: "\\brıza|onay",
  hu: "hozzájárul|consimțământ",
  ru: "согласи[еюя]|(?<!\\p{L})згод[ауи]|съгласи",
  el: "συγκατάθεσ",
  he: "הסכמ",
  ar: "موافقت|موافقة",
  zh: "同意",
  ko: "동의",
  th: "ยินยอม",
});

/** What one presses to consent, a whole line. */
export const acceptWords = anyOf(
  {
    en: "(?:yes, )?(?:i )?(?:accept|agree|consent|allow)(?: (?:all|and continue|and close|cookies|all cookies))?|got it|reject all|manage (?:options|preferences|settings)",
    de: "(?:alle[ns]? )?(?:akzeptieren|zustimmen|annehmen|ablehnen)(?: und .*)?|(?:cookies )?zustimmen.*|einverstanden",
    fr: "(?:tout )?(?:accepter|refuser)(?: et (?:fermer|continuer))?|j['’]accepte|continuer sans accepter",
    es: "(?:aceptar|rechazar)(?: todo| y continuar| cookies)?|aceitar(?: tudo)?",
    it: "(?:accetta|rifiuta)(?: tutti| tutto| e continua)?|accetto",
    nl: "(?:alles )?(?:accepteren|weigeren)|akkoord",
    pl: "(?:za)?akceptuj.*|zgadzam się.*|przejdź do serwisu",
    cs: "(?:přijmout|souhlasím|odmítnout|prijať|súhlasím).*",
    sv: "(?:godkänn|acceptera|godkend|godta|hyväksy).*",
    tr: "kabul et.*",
    hu: "elfogadom.*",
    ro: "sunt de acord.*",
    ru: "(?:принять|принимаю|согласен|согласиться|разрешить).*",
    uk: "(?:прийняти|погоджуюсь|приймаю).*",
    el: "(?:αποδοχή|συμφωνώ).*",
    he: "אישור|מאשר.*",
    ar: "(?:موافق|أوافق|قبول).*",
    zh: "同意.*|接受.*",
    ja: "すべて許可|許可する|承諾.*",
    ko: "동의.*",
    th: "ยอมรับ.*",
  },
  "^\\s*",
  "\\s*$",
);

/** How titles of pages begin that keep machines out. */
export const challengeWords = anyOf(
  {
    en: "just a moment|attention required|access (?:to this page has been )?denied|are you (?:a )?(?:human|robot)|robot or human|human verification|security (?:check|verification)|please wait|one moment|checking your browser|verify(?:ing)? (?:you are|that you are|your)|pardon our interruption|ddos-guard|captcha|bot (?:check|verification)",
    de: "sicherheitsüberprüfung|einen moment",
    fr: "un instant|vérification",
    es: "un momento",
    ru: "проверка (?:браузера|безопасности)|вы не робот|доступ (?:ограничен|запрещ[её]н)",
    zh: "人机验证|安全验证|请稍候",
  },
  "^\\s*",
);

/** Titles of pages that are not there, sent as if they were. */
export const missingWords = anyOf({
  en: "^(?:error )?404\\b|\\b404\\W*(?:error|not found)?\\W*$|\\b(?:page|article|story|document) (?:not found|does ?n['’o]t exist|no longer available|unavailable)|not found\\W*$",
  de: "seite (?:wurde )?nicht gefunden|fehler 404",
  fr: "page (?:introuvable|non trouvée)|erreur 404",
  es: "página no encontrada|página não encontrada",
  it: "pagina non trovata",
  nl: "pagina niet gevonden",
  pl: "nie znaleziono strony|strona nie (?:istnieje|została znaleziona)",
  cs: "stránka nenalezena",
  sv: "sidan (?:hittades inte|kunde inte hittas)",
  tr: "sayfa bulunamadı",
  ru: "страница не (?:найдена|существует)|страницу не найден|ошибка 404",
  uk: "сторінк[уа] не (?:знайдено|існує)|помилка 404",
  he: "הדף לא נמצא",
  ar: "الصفحة غير موجودة",
  fa: "صفحه یافت نشد",
  zh: "页面不存在|找不到(?:页面|頁面|网页)|頁面不存在",
  ja: "ページが見つかりません",
  ko: "페이지를 찾을 수 없습니다",
});

/** Sentences before which the rest of an article is kept back. */
export const subscriptionWords = anyOf({
  en: "subscribe (?:now )?to (?:continue|keep|read)|(?:sign|log) ?in to (?:continue|keep|read)|(?:continue|keep) reading (?:this (?:article|story) )?(?:with|by|for free|subscribe|create|sign)|(?:article|story|content) is (?:only )?(?:for|available to|reserved for|exclusive to) (?:our )?(?:subscribers|members)|subscriber[- ]only|you(?:['’]ve| have) (?:reached|read) your (?:limit|last) (?:of )?(?:\\w+ )?(?:free|articles?)",
  de: "jetzt (?:abonnieren|weiterlesen)|(?:nur|exklusiv) für (?:abonnent|mitglieder)|weiterlesen mit",
  fr: "réservé (?:à|aux) (?:nos )?abonnés|il vous reste [\\d,.]+\\s?% de cet article|s['’]abonner pour lire",
  es: "(?:contenido|artículo) (?:exclusivo|solo) para suscriptores|suscríbe(?:te|se) para (?:seguir|continuar|leer)|exclusivo para assinantes",
  it: "(?:contenuto|articolo) (?:riservato|esclusivo) (?:agli|per gli) abbonati|abbonati per (?:continuare|leggere)",
  nl: "alleen voor abonnees",
  pl: "(?:dostęp|artykuł) (?:tylko )?dla (?:prenumeratorów|subskrybentów)",
  sv: "endast för prenumeranter|kun for abonnenter",
  ru: "оформите подписку,? чтобы (?:читать|прочитать|продолжить)|(?:только|доступно|доступен) (?:только )?(?:для |по )подпис",
  uk: "лише для передплатників",
  tr: "abonelere özel",
  he: "למנויים בלבד",
  ar: "للمشتركين فقط",
  ja: "会員限定|有料会員|続きを読むには",
  zh: "订阅后|付费阅读|訂閱(?:後|以)",
  ko: "구독자 전용",
});
