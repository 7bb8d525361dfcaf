/*
 * test_person_lone.c - surnames alone that nobody knows: in telegrams, in texts in capitals, and
 * surnames that are nothing else.
 */
#include "name_runner.h"

const cq_plugin *cq_plugin_entry_person(uint32_t host_abi);
#define RUN(cases) RUN_NAMES(cq_plugin_entry_person, cases)

#define TELEGRAM "Cablegram 12. Secret.\n\n"
#define CABLE    "FM AMEMBASSY BONN\nTO SECSTATE WASHDC\n\n"

Test(person_lone, telegrams)
{
    static const name_case cases[] = {
        {TELEGRAM "I discussed this with Tamberlik and told Grothwohl that Sobrero would come.",
         "Tamberlik; Grothwohl; Sobrero"},
        {TELEGRAM "It seems that Quarshie has arrived. He doubted Ekelund's judgement.",
         "Quarshie; Ekelund"},
        {TELEGRAM "Kossamak, Djarwoto and Abdulhalim were left behind.",
         "Kossamak; Djarwoto; Abdulhalim"},
        {TELEGRAM "We saw Penhaligon; Laverling was with him.", "Penhaligon; Laverling"},
        {TELEGRAM "The talks in Gorontalo were useful. The Gneisenau has left. This Kominform was "
                  "weak. Elections are near.",
         ""},
        {TELEGRAM "Joostra (South Africa) agreed. Repeat London for Aldersey. Navarrin and Dejeune "
                  "remain there. De Margelle joined later.",
         "Joostra; Aldersey; Navarrin; Dejeune; De Margelle"},
        {TELEGRAM "Her Majesty's Government agree. Germans would prefer it. Upkeep will cost more. "
                  "If Nat Mil Establ continues, Expressen said.",
         ""},
        {TELEGRAM "Message from the Legation. Soviets will agree. The St. Louis will sail.", ""},
    };
    RUN(cases);
}

/* Without a telegram's heading one unknown word with a capital is no name; nor is a German noun. */
Test(person_lone, elsewhere)
{
    static const name_case cases[] = {
        {"We worked with Photobooth and Datawise has grown.", ""},
        {"Telegramm\n\nDas Angebot wurde nicht angenommen, die Wirkung ist mit Vorsicht zu sehen.",
         ""},
    };
    RUN(cases);
}

Test(person_lone, capitals)
{
    static const name_case cases[] = {
        {CABLE "FOREIGN MINISTER TESSEMA REQUESTED AMBASSADOR TO CALL. TESSEMA SAID CHAIRMAN "
               "WOLDU WOULD RECEIVE CODEL SHERBOURNE ON JUNE 2.",
         "TESSEMA; TESSEMA; WOLDU; SHERBOURNE"},
        {CABLE "KAMAL ADHANOM AND TESFAYE GEBRU MAY ATTEND THE MEETING WITH DCM PENROSE.",
         "KAMAL ADHANOM; TESFAYE GEBRU; PENROSE"},
        {CABLE "PETMIN ALHARBI ASSURED DEPFONMIN QASIMOV THAT THE CANAL WOULD REOPEN.",
         "ALHARBI; QASIMOV"},
        {CABLE "THE MINISTER OPENS THE CONFERENCE. SUMMARY: TALKS WERE USEFUL. THE AMBASSADOR "
               "AGREED THAT FURTHER MEETINGS SHOULD FOLLOW. END SUMMARY.",
         ""},
    };
    RUN(cases);
}

Test(person_lone, unmistakable_surnames)
{
    static const name_case cases[] = {
        {"Letters about Khrushchev, and the reaction of Adenauer.", "Khrushchev; Adenauer"},
        {"Позицию Эрдогана изложил помощник.", "Эрдогана"},
        {"Beide, von der Leyen und andere, kamen.", "von der Leyen"},
        {"The Adenauer Foundation and the Eisenhower Doctrine, Churchill Street.", ""},
    };
    RUN(cases);
}

Test(person_lone, telegraphic_titles_particles_and_towns)
{
    static const name_case cases[] = {
        {"Rangoon, February 10, 1956—3 p.m.\n\nSaw Gen Twitchen and Col Meyer. Pres Bayar told Adm "
         "Feltham. "
         "FonSec Shahidi and DCM Pennrow called. Pres Conf on Monday; Gen Assembly and Gov "
         "officials.",
         "Twitchen; Meyer; Bayar; Feltham; Shahidi; Pennrow"},
        {"Telegram\n\nI heard that van Moosel had left. The Critchell-Du Boisel meetings ended. "
         "Kashanil and Baqairi continue their opposition. DAS for Asia agreed.",
         "van Moosel; Kashanil; Baqairi"},
        {"Telegram\n\nAccra's 45 and Jidda's 12 were received. Colombo has reported; for Hankow. "
         "Ciudad Juárez's note and Kenya's reply.",
         ""},
        {"Cablegram from Hoodel to Department of External Affairs\n\nCablegram from Beasel to "
         "Burtonel",
         "Hoodel; Beasel; Burtonel"},
        {"Telegram\n\nHe had seen Pibulan and Phao. Rak would accompany him. Zafrulan coming.",
         "Pibulan; Phao; Rak; Zafrulan"},
        {"Telegram\n\nEmb would report. Dep has asked. Nat was late. Instr going forward.", ""},
        {"TELEGRAM\n\nFONMIN ABDULLAH TOLD HIM. ABDULLAH SAID PRESIDENT DAOUD WOULD COME.",
         "ABDULLAH; ABDULLAH; DAOUD"},
    };
    RUN(cases);
}
