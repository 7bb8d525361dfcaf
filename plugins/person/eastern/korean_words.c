/*
 * korean_words.c - what Korean words around names are: titles with their particles, departments,
 * nouns that are no name, transcribed names.
 */
#include "eastern/korean.h"
#include "lexicon/names.h"

/* Korean titles; a word may have a body in front of them (외교부장관) and a particle behind. */
static const char *const korean_titles[] = {
    "대통령",   "총리",         "부총리",       "장관",     "차관",       "대사",
    "대표",     "특사",         "의원",         "위원장",   "의장",       "국장",
    "실장",     "원장",         "부장",         "본부장",   "단장",       "총장",
    "주석",     "총서기",       "대변인",       "여사",     "박사",       "교수",
    "회장",     "총재",         "국왕",         "총영사",   "사령관",     "차장",
    "조정관",   "보좌관",       "비서관",       "심의관",   "담당관",     "기획관",
    "참사관",   "공사",         "기자",         "이사장",   "부위원장",   "제1부상",
    "부상",     "외무상",       "위원",         "총무",     "수상",       "왕세자",
    "선생",     "과장",         "심판관",       "연구위원", "대리",       "수석대표",
    "대신",     "차관보",       "부국장",       "서기관",   "청장",       "처장",
    "소장",     "팀장",         "센터장",       "부총재",   "부회장",     "부의장",
    "사무국장", "사무차장",     "위원장",       "협회장",   "총경",       "경무관",
    "시장",     "지사",         "은행장",       "행장",     "학장",       "사장",
    "부사장",   "이사",         "연구원",       "자문관",   "정책관",     "관리관",
    "협력관",   "서기",         "외교관",       "영사",     "무관",       "장군",
    "제독",     "대장",         "중장",         "준장",     "대령",       "함장",
    "감독관",   "검사",         "판사",         "변호사",   "참사",       "책임참사",
    "부총국장", "총국장",       "총사장",       "비서",     "부원장",     "부처장",
    "서기국장", "연락관",       "참모장",       "상장",     "원수",       "차수",
    "총참모장", "상임위원",     "감사",         "조교수",   "연구관",     "사무관",
    "주무관",   "협력단장",     "지부장",       "운영관",   "지도자",     "교황",
    "추기경",   "총독",         "황제",         "여왕",     "공주",       "왕자",
    "국방상",   "재무상",       "부단장",       "부대표",   "통역관",     "관리",
    "고위관리", "외교안보수석", "홍보수석",     "민정수석", "경제수석",   "수석비서관",
    "일왕",     "천황",         "안보수석",     "정무수석", "경제수석",   "국장대리",
    "대사대리", "외무대신",     "방위대신",     "정치국원", "부통령",     "대법관",
    "특파원",   "중령",         "소령",         "대위",     "행정관",     "당수",
    "전무",     "관장",         "구청장",       "편집국장", "논설위원",   "차관보급",
    "부영사",   "대표이사",     "선임연구위원", "석좌교수", "부장조리",   "조리",
    "의병장",   "의사",         "서기장",       "외상",     "성원",       "외교안보수석",
    "상임대표", "부부장",       "총리서리",     "특임대사", "대통령후보", "분석관",
    "상임고문", "특별고문",     "법률고문",     "조사관",   "군관",       "총감",
    "교장",     "강사",         "간사",         "사무장",   "대사대우",   "집정관",
    "이사관",   "차석",         "보좌역",       "자문역",   "의전장",     "의전관",
    "선장",     "소좌",         "중좌",         "상좌",     "대좌",       "중사",
    "병장",     "중위",         "원사",         "준위",     "비서장",     "수령",
    "령도자",   "영도자",       "장령",         "주임",     "주필",       "편집장",
    "발행인",   "국장급",       "앵커",         "평론가",   "화백",       "목사",
    "주교",     "교구장",       "랍비",         "족장",     "왕비",       "왕세손",
    "황태자",   "백작",         "남작",         "당선인",   "당선자",     "예비후보",
    "공보관",   "지점장",       "공장장",       "총통",     "재판관",     "재판장",
    "수사관",   "통제관",       "대행",         "파견관",   "주재관",     "관세관",
    "조합장",   "지휘관",       "사령원",       "상교"};

/* Of these a foreign name may stand in front. */
static const char *const strong_titles[] = {
    "대통령", "총리",     "국무장관", "외교장관", "외무장관", "국방장관", "사무총장",
    "주석",   "외교부장", "총서기",   "고위대표", "특별대표", "국왕",     "일왕",
    "천황",   "부장관",   "외상",     "재무장관", "대신",     "부부장",   "부장조리"};

static const char *const korean_particles[] = {
    "",   "은",   "는",     "이",     "가",     "을",   "를",     "의",       "과",     "와",
    "도", "에",   "에게",   "에게서", "으로",   "로",   "께",     "께서",     "님",     "님은",
    "측", "및",   "등",     "만",     "이나",   "나",   "이며",   "으로부터", "로부터", "님께서",
    "간", "과의", "와의",   "이다",   "입니다", "이고", "이었다", "였다",     "급은",   "이라고",
    "인", "부부", "에게는", "께서는", "측은",   "와도", "과도"};

/* Words that stand in front of a title and are no name. */
static const char *const other_words[] = {
    "나선",         "맡은",       "남북한",   "남북간",   "정부",     "우리",   "한국",
    "이날",         "오늘",       "신임",     "현직",     "전임",     "주한",   "주미",
    "주일",         "주중",       "주러",     "주영",     "주불",     "주독",   "방한",
    "방미",         "방중",       "방일",     "남측",     "북측",     "양측",   "양국",
    "각국",         "전체",       "상대",     "정상",     "이번",     "해당",   "관계",
    "국회",         "정당",       "유관",     "최고",     "공동",     "임시",   "사전",
    "기존",         "외국",       "안보",     "차기",     "부처",     "기관",   "조선",
    "한미",         "한미일",     "한중일",   "한일중",   "남북미",   "한일",   "한중",
    "남북",         "북미",       "미북",     "한러",     "한반도",   "안보리", "유엔군",
    "고위급",       "주요국",     "정치국",   "민주당",   "노동당",   "인민군", "장관급",
    "여성",         "민간",       "여야",     "제반",     "모든",     "여러",   "다른",
    "기타",         "그동안",     "지난",     "이어",     "이후",     "이전",   "당시",
    "현지",         "현재",       "금번",     "이란",     "오전",     "오후",   "내외",
    "국내",         "국제",       "지역",     "연방",     "의회",     "하원",   "상원",
    "전국",         "제1차",      "주석",     "신규",     "선출",     "우선",   "경제",
    "문화",         "통일",       "공식",     "예비",     "전권",     "특명",   "특별",
    "주재",         "고위",       "한편",     "또한",     "이를",     "위한",   "위해",
    "대한",         "관련",       "통해",     "함께",     "국가",     "세계",   "민족",
    "인민",         "노동",       "서울",     "평양",     "도쿄",     "베이징", "동아태",
    "동북아",       "아시아",     "유럽",     "아프리카", "중동",     "정무",   "정책",
    "기획",         "조정",       "장관",     "차관",     "대사",     "국민",   "시민",
    "진영",         "연합",       "연맹",     "현역",     "예비역",   "인터넷", "스포츠",
    "에너지",       "서비스",     "디지털",   "사이버",   "미디어",   "테러",   "컴퓨터",
    "프로그램",     "프로젝트",   "네트워크", "콘텐츠",   "글로벌",   "시스템", "바이오",
    "마케팅",       "인프라",     "파트너십", "올림픽",   "월드컵",   "메콩",   "유라시아",
    "라틴아메리카", "오세아니아", "유네스코", "유니세프", "바티칸",   "크렘린", "데이터",
    "포럼",         "그룹",       "센터",     "아세안",   "나토",     "이슬람", "선임",
    "부",           "양",         "전",       "현",       "제",       "주요",   "중요",
    "만나",         "이하",       "소위",     "이미",     "전인대",   "정협",   "이에",
    "이와",         "이로",       "이들",     "이같은",   "이러한",   "이처럼", "이에따라",
    "한번씩",       "두번씩",     "한명씩",   "전직",     "주무",     "소속",   "상주",
    "상임",         "명예",       "초대",     "역대",     "후임",     "현임",   "정식",
    "정규",         "임명",       "임명된",   "지명",     "지명된",   "위촉",   "유일",
    "유일한",       "부문",       "부서",     "인근",     "한인",     "서방",   "동방",
    "남방",         "국영",       "국립",     "국유",     "공산",     "공화",   "민주",
    "주둔",         "주류",       "지방",     "지상",     "해군",     "육군",   "공군",
    "전군",         "전문",       "전담",     "전속",     "전시",     "주로",   "주된",
    "여전히",       "전혀",       "정말",     "조만간",   "이윽고",   "이내",   "이래",
    "이렇게",       "하여",       "하나",     "하지만",   "현안",     "현장",   "선발",
    "선정",         "성명",       "성실",     "송별",     "신속",     "신속한", "신속히",
    "안전",         "양자",       "연례",     "연임",     "염려",     "오랜",   "원로",
    "위의",         "유력",       "유명",     "윤리",     "음악",     "인권",   "인사",
    "일반",         "임무",       "장기",     "장래",     "전후",     "정기",   "정례",
    "정보",         "조기",       "조국",     "주변",     "주임",     "지도",   "지속",
    "진정",         "차석",       "채택",     "최종",     "최초",     "추가",   "하급",
    "한쪽",         "함께한",     "해외",     "현행",     "홍보",     "황급히", "강력",
    "강력한",       "고유",       "공개",     "공정",     "구체적",   "국방",   "군사",
    "금년",         "금년도",     "기본",     "기술",     "김포",     "남한",   "노사",
    "단독",         "대내",       "대외",     "도착한",   "동행한",   "마침내", "명의",
    "모국",         "문민",       "문제",     "민관",     "박사급",   "반기",   "방위",
    "방어",         "배석한",     "백악관",   "변경",     "봉사",     "사후",   "상기",
    "서기",         "서면",       "서명",     "석상",     "선거",     "선진",   "설립",
    "세계적",       "소련",       "손님",     "수행",     "순방",     "신설",   "심사",
    "심층",         "아주",       "안내",     "양국간",   "어떤",     "여당",   "야당",
    "연간",         "연구",       "영국",     "예정",     "오찬",     "온라인", "외교",
    "외무",         "용역",       "우방",     "우호",     "원자력",   "유엔",   "육상",
    "은행",         "의료",       "의전",     "인도",     "임시정부", "장거리", "재외",
    "전통",         "정세",       "제3",      "조약",     "조사",     "주민",   "중앙",
    "지난해",       "지역별",     "차원",     "참석한",   "참여한",   "천연",   "체육",
    "초청",         "축하",       "탁월한",   "통상",     "특히",     "편집",   "평화",
    "표준",         "하반기",     "학계",     "한글",     "합동",     "항공",   "해당국",
    "해상",         "행사",       "향후",     "현대",     "협력",     "홍콩",   "확대",
    "환영",         "황해",       "회의",     "후속",     "담당",     "총괄",   "실무",
    "교섭",         "협상",       "군비",     "통제",     "북핵",     "대북",   "대남",
    "대미",         "대일",       "대중",     "대러"};

/* Syllables that foreign names are full of, and Korean nouns hardly have. */
static const char *const foreign_syllables[] = {
    "패", "터", "더", "머", "퍼", "커", "너", "러", "윈", "웰", "캠", "캐", "펜", "랄", "랭",
    "칸", "탄", "누", "롬", "푀", "호", "휘", "흐", "버", "슈", "뮐", "쇼", "윌", "헤", "얼",
    "콥", "스", "츠", "프", "크", "트", "드", "브", "르", "즈", "흐", "바", "코", "콜", "로",
    "라", "리", "르", "레", "루", "노", "니", "나", "네", "타", "토", "테", "티", "투", "키",
    "카", "케", "쿠", "피", "파", "페", "포", "푸", "체", "츄", "첸", "쉬", "셰", "셸", "뤼",
    "뢰", "쾨", "빌", "벨", "볼", "델", "돌", "겔", "켈", "텔", "펠", "헬", "렐", "멜", "넬",
    "엘", "블", "클", "플", "글", "슬", "틀", "들", "힐", "릴", "밀", "닐", "롤", "롱", "랑",
    "렌", "벤", "롬", "푀", "호", "주", "싱", "밍", "닝", "샤", "셸", "젠", "쉬", "쿵", "훙",
    "궈", "쩌", "샹", "쉐", "쥔", "쯔", "둥", "펑", "톈", "융", "룽", "쑹", "취", "웨", "슝",
    "차", "오", "춘", "화", "량", "빈", "잉", "쫑", "응", "쩐", "팜", "뚜", "꾸", "켄", "톤",
    "턴", "슨", "튼", "쿤", "텐", "펜", "헨", "옌", "옐", "얀", "제"};

/* The number of a syllable, HANGUL_COUNT and more: it is none. */
static uint32_t syllable_at(const char *text)
{
    const unsigned char *u = (const unsigned char *)text;
    if ((u[0] & 0xF0) != 0xE0)
        return HANGUL_COUNT;
    return ((uint32_t)(u[0] & 15) << 12 | (uint32_t)(u[1] & 63) << 6 | (u[2] & 63)) - 0xAC00;
}

static uint32_t last_syllable(cq_str word)
{
    return syllable_at(word.data + word.len - SYLLABLE);
}

/* A set of syllables, one bit each. */
static bool is_among(const uint64_t *set, uint32_t syllable)
{
    return syllable < HANGUL_COUNT && (set[syllable / 64] >> (syllable % 64) & 1);
}

static void add_syllable(uint64_t *set, uint32_t syllable)
{
    if (syllable < HANGUL_COUNT)
        set[syllable / 64] |= (uint64_t)1 << (syllable % 64);
}

/* Titles are chained by their last syllables. */
static void prepare_titles(person_model *model)
{
    _Static_assert(CQK_COUNT(korean_titles) < TITLES, "more titles than the model has room for");
    for (size_t k = CQK_COUNT(korean_titles); k-- > 0;) {
        model->title_length[k] = (uint8_t)strlen(korean_titles[k]);
        uint32_t c = last_syllable((cq_str){korean_titles[k], strlen(korean_titles[k])});
        add_syllable(model->title_end, c);
        model->title_next[k] = model->title_first[c % TITLES];
        model->title_first[c % TITLES] = (uint16_t)(k + 1);
    }
}

static void add_word(const person_model *model, uint64_t *set, cq_str word)
{
    uint32_t bit = model->host->fold_hash(word.data, word.len) & (WORD_BITS - 1);
    set[bit / 64] |= (uint64_t)1 << (bit % 64);
}

static void add_names(const person_model *model, uint64_t *set, const char *const *lists)
{
    for (; *lists; lists++)
        for (const char *p = *lists; *p;) {
            size_t len = strcspn(p, " ");
            add_word(model, set, (cq_str){p, len});
            p += len + (p[len] == ' ');
        }
}

void person_korean_prepare(person_model *model)
{
    prepare_titles(model);
    for (size_t k = 0; k < CQK_COUNT(foreign_syllables); k++)
        add_syllable(model->foreign, syllable_at(foreign_syllables[k]));
    for (size_t k = 0; k < CQK_COUNT(other_words); k++)
        add_word(model, model->korean_words, (cq_str){other_words[k], strlen(other_words[k])});
    add_names(model, model->hangul_given, person_hangul_given);
    add_names(model, model->hangul_japanese, person_hangul_japanese);
}

/* Is the word one of the blank-separated words of these lists? */
static bool is_listed(const char *const *lists, cq_str word)
{
    for (; *lists; lists++)
        for (const char *p = *lists; *p;) {
            size_t len = strcspn(p, " ");
            if (len == word.len && memcmp(p, word.data, len) == 0)
                return true;
            p += len + (p[len] == ' ');
        }
    return false;
}

/* Is token i one of the names of such lists, whose hashes are in `set`? */
static bool is_name_of(const person_worker *worker, uint32_t i, const uint64_t *set,
                       const char *const *lists)
{
    const cq_tokens *t = worker->segment->tokens;
    return i < t->count && t->kind[i] == CQ_TOKEN_HANGUL &&
           person_has_bit(set, WORD_BITS, t->hash[i]) &&
           is_listed(lists, cqk_token(worker->segment, i));
}

bool korean_is_given(const person_worker *worker, uint32_t i)
{
    return is_name_of(worker, i, worker->model->hangul_given, person_hangul_given);
}

bool korean_is_japanese(const person_worker *worker, uint32_t i)
{
    return is_name_of(worker, i, worker->model->hangul_japanese, person_hangul_japanese);
}

static bool is_particle(cq_str tail)
{
    for (size_t p = 0; p < CQK_COUNT(korean_particles); p++)
        if (cqk_is(tail, korean_particles[p]))
            return true;
    return false;
}

/* ends_with for a title of so many bytes: the last one tells most titles apart. */
static bool is_title_end(cq_str stem, const char *title, size_t len)
{
    return stem.len >= len && stem.data[stem.len - 1] == title[len - 1] &&
           memcmp(stem.data + stem.len - len, title, len) == 0;
}

/* The word without its particle if it then ends in a title; {NULL, 0}: it does not. */
cq_str korean_title(const person_worker *worker, cq_str word)
{
    for (size_t cut = 0; cut <= 4 * SYLLABLE && cut + SYLLABLE <= word.len; cut += SYLLABLE) {
        cq_str stem = {word.data, word.len - cut};
        uint32_t c = last_syllable(stem);
        if (!is_among(worker->model->title_end, c) ||
            !is_particle((cq_str){word.data + stem.len, cut}))
            continue;
        const person_model *model = worker->model;
        for (size_t k = model->title_first[c % TITLES]; k > 0; k = model->title_next[k - 1])
            if (is_title_end(stem, korean_titles[k - 1], model->title_length[k - 1]))
                return stem;
    }
    return (cq_str){NULL, 0};
}

bool korean_is_with_particle(cq_str word, const char *noun)
{
    if (word.len < SYLLABLE || memcmp(word.data, noun, SYLLABLE) != 0)
        return false; /* as nearly always */
    size_t n = strlen(noun);
    if (word.len < n || memcmp(word.data, noun, n) != 0)
        return false;
    return is_particle((cq_str){word.data + n, word.len - n});
}

bool korean_is_surname(const person_worker *worker, cq_str word)
{
    return word.len >= SYLLABLE && is_among(worker->model->hangul, syllable_at(word.data));
}

/* 조약국, 문화원: a noun of two syllables and one for a body; 황준국 is none such. */
bool korean_is_department(cq_str word)
{
    static const char *const nouns[] = {
        "조약", "서기", "비서", "선전", "조직", "군수", "통전", "작전", "정찰", "총무", "관광",
        "환경", "복지", "산업", "무역", "투자", "철도", "체신", "건설", "교통", "법무", "행정",
        "자치", "특별", "민정", "정책", "문화", "경제", "남미", "구주", "유럽", "인사", "공보",
        "국제", "지원", "기획", "통상", "조사", "정보", "안전", "보안", "관리", "방위", "서구",
        "동구", "중국", "외무", "외교", "국방", "안보", "정무", "사무", "영사", "의전", "여권",
        "감사", "공동", "노동", "주한", "유엔", "대외", "전략", "개발", "협력", "금융", "재무",
        "농업", "수산", "해양", "교육", "과학", "기술", "통일", "북미", "미주", "아주", "공군",
        "해군", "육군", "미군", "한국", "전국", "양국", "고위", "장관", "차관", "국장", "정부",
        "노력", "문제", "우리", "이러", "전체", "현지", "지난", "공산", "민주", "공화", "사회",
        "자민", "여성", "임시", "상임", "위원", "연구", "조정", "심사", "방송"};
    for (size_t k = 0; k < CQK_COUNT(nouns); k++)
        if (memcmp(word.data, nouns[k], 2 * SYLLABLE) == 0)
            return true;
    static const char *const ends[] = {"부", "처", "청", "실", "당", "회", "측", "들", "적",
                                       "는", "을", "를", "에", "과", "와", "된", "할", "서"};
    for (size_t k = 0; k < CQK_COUNT(ends); k++)
        if (ends_with(word, ends[k]))
            return true;
    return false;
}

bool korean_is_word(const person_worker *worker, uint32_t i)
{
    if (!person_has_bit(worker->model->korean_words, WORD_BITS, worker->segment->tokens->hash[i]))
        return false;
    cq_str word = cqk_token(worker->segment, i);
    for (size_t k = 0; k < CQK_COUNT(other_words); k++)
        if (cqk_is(word, other_words[k]))
            return true;
    return false;
}

bool korean_is_strong_title(cq_str stem)
{
    for (size_t k = 0; k < CQK_COUNT(strong_titles); k++)
        if (ends_with(stem, strong_titles[k]))
            return true;
    return false;
}

/* 존 케리, 팀 케인, 성 김: given names of one syllable. */
bool korean_is_short_given(cq_str word)
{
    static const char *const names[] = {"간", "존", "짐", "톰", "팀", "밥", "빌", "잭", "댄", "론",
                                        "벤", "샘", "폴", "칼", "딕", "팻", "켄", "린", "롭", "잔",
                                        "맥", "훈", "앤", "성", "킴", "팸", "찰", "마", "톨", "테"};
    for (size_t k = 0; k < CQK_COUNT(names); k++)
        if (cqk_is(word, names[k]))
            return true;
    return false;
}

bool korean_is_foreign_syllable(const person_worker *worker, const char *text)
{
    return is_among(worker->model->foreign, syllable_at(text));
}

/* A word of a foreign name in Hangul: long enough, with a syllable that Korean nouns hardly have.
 */
bool korean_is_transcribed(const person_worker *worker, uint32_t i)
{
    cq_str word = cqk_token(worker->segment, i);
    uint32_t found = 0;
    if (word.len < 2 * SYLLABLE || word.len % SYLLABLE)
        return false;
    for (size_t at = 0; at < word.len; at += SYLLABLE)
        found += korean_is_foreign_syllable(worker, word.data + at);
    return found * 2 * SYLLABLE >= word.len;
}

/*
 * 러위청, 장예쑤이: a Chinese name as Hangul spells its sounds, the surname first: all syllables
 * are ones that the rules of transcription (외래어 표기법) give.
 */
bool korean_is_chinese(cq_str word)
{
    static const char surnames[] = "왕리장류천양황자우저쉬쑨마주후궈허린가뤄량쑹정셰한탕펑위둥샤청"
                                   "차덩푸선쩡뤼쑤루딩웨쉐예옌판두다중런팡스야탄랴쩌슝진쿵바추캉친"
                                   "구멍룽완돤레첸인이창라궁원러싱지";
    static const char sounds[] = "가간강거건겅고과관광구궁궈궤나난낭냉너넌넝네녜뉴뉘눙니닝다단당더"
                                 "덩데뎬뎨두돤둔둥둬디딩뒤라란랑"
                                 "러렁레례렌롄로루롼룬룽뤄뤼류리린링량랴마만망머먼멍메먀몐무미민밍"
                                 "바반방베번벙벤볘볜보부비빈빙뱌"
                                 "사산상샤샹서선성세셰셴소수솬순슈쉐쉬쉰쉰스슝시신싱싸쌍써썬쑤쑨쑹"
                                 "쒀쓰아안앙야양어언에얼예옌오와완"
                                 "왕왜우원위윈융웨웨윈유인이잉자잔장저전정제젠졔조주줘중쥐쥔줴즈지"
                                 "진징짜짱쩌쩡쭈쯔차찬창처천청체첸"
                                 "추춘충취춰츠치친칭카칸캉커컨콰쾅쿠쿤쿵타탄탕터텅톄톈투퉁퉈티팅파"
                                 "판팡퍼펀펑페폔포푸핀핑하한항허헌"
                                 "헝호화환황후훈훙훠헤쐉솽러롱왠쥬뱌댜";
    if (word.len < 2 * SYLLABLE || word.len > 5 * SYLLABLE || word.len % SYLLABLE)
        return false;
    for (size_t at = 0; at < word.len; at += SYLLABLE) {
        const char *table = at ? sounds : surnames;
        size_t size = at ? sizeof sounds : sizeof surnames;
        bool found = false;
        for (size_t k = 0; k + SYLLABLE < size && !found; k += SYLLABLE)
            found = memcmp(table + k, word.data + at, SYLLABLE) == 0;
        if (!found)
            return false;
    }
    return true;
}

/* Leaders whose names in Hangul are nothing else, with their particles. */
size_t korean_leader(cq_str word)
{
    static const char *const names[] = {
        "트럼프",   "바이든",   "오바마",       "클린턴",     "레이건",     "닉슨",
        "푸틴",     "옐친",     "고르바초프",   "라브로프",   "시진핑",     "후진타오",
        "장쩌민",   "덩샤오핑", "마오쩌둥",     "리커창",     "원자바오",   "양제츠",
        "메르켈",   "숄츠",     "슈타인마이어", "마크롱",     "사르코지",   "올랑드",
        "블링컨",   "폼페이오", "틸러슨",       "네타냐후",   "에르도안",   "젤렌스키",
        "구테흐스", "두테르테", "트뤼도",       "대처",       "블레어",     "캐머런",
        "키신저",   "흐루쇼프", "브레즈네프",   "후르시초프", "저우언라이", "볼턴",
        "매티스",   "오스틴"};
    for (size_t k = 0; k < CQK_COUNT(names); k++)
        if (korean_is_with_particle(word, names[k]))
            return strlen(names[k]);
    return 0;
}

/* Presidents of Korea, by whom their governments are called. */
bool korean_is_president(cq_str word)
{
    static const char *const names[] = {"이승만", "박정희", "최규하", "전두환", "노태우",
                                        "김영삼", "김대중", "노무현", "이명박", "박근혜",
                                        "문재인", "윤석열", "이재명"};
    for (size_t k = 0; k < CQK_COUNT(names); k++)
        if (cqk_is(word, names[k]))
            return true;
    return false;
}

/* Has the word no particle at its end? */
bool korean_is_bare(cq_str word)
{
    static const char *const ends[] = {"은", "는", "을", "의", "에", "과", "와", "도", "서", "한",
                                       "된", "할", "및", "등", "며", "고", "면", "간", "중", "후"};
    for (size_t k = 0; k < CQK_COUNT(ends); k++)
        if (ends_with(word, ends[k]))
            return false;
    return true;
}

/* Family names that Vietnamese names begin with. */
/* Given names that end as a Korean word with its particle does: 세르게이, 사나에. */
bool korean_is_known_given(cq_str word)
{
    static const char *const names[] = {"세르게이", "안드레이", "알렉세이",  "니콜라이",
                                        "드미트리", "유리",     "나나이아",  "후세인",
                                        "압둘라",   "마리아",   "줄리아",    "조지아",
                                        "소피아",   "빅토리아", "파트리시아"};
    for (size_t k = 0; k < CQK_COUNT(names); k++)
        if (cqk_is(word, names[k]))
            return true;
    return false;
}

bool korean_is_vietnamese(const person_worker *worker, uint32_t i)
{
    static const char *const names[] = {"응우옌", "쩐",   "팜",   "레",   "호",     "부이",
                                        "보",     "당",   "도",   "즈엉", "또",     "판",
                                        "부",     "쯔엉", "레티", "하",   "응우엔", "응웬",
                                        "응우웬", "응오", "쯔영", "르엉", "호앙",   "부옹"};
    for (size_t k = 0; k < CQK_COUNT(names); k++)
        if (cqk_token_is_word(worker->segment, i, names[k]))
            return true;
    return false;
}
