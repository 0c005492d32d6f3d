package nl.perspectief.base.text;

import static nl.perspectief.base.text.Suspicion.Kind.EMAIL;
import static nl.perspectief.base.text.Suspicion.Kind.NAME;
import static nl.perspectief.base.text.Suspicion.Kind.ROOM;
import static nl.perspectief.base.text.Suspicion.Kind.TELEPHONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuspicionTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    schrijf naar olena.k@example.org alstublieft | EMAIL | olena.k@example.org
                    it is olena (at) example.org, ask there      | EMAIL | olena (at) example.org
                    bel mij op 06-12 34 56 78 na zes uur         | TELEPHONE | 06-12 34 56 78
                    +380 (67) 123-45-67 це мій номер             | TELEPHONE | +380 (67) 123-45-67
                    місцевий 123-45-67 ще працює                 | TELEPHONE | 123-45-67
                    de buren van kamer 214 slapen niet           | ROOM | kamer 214
                    ми живемо в кімнаті № 12 удвох               | ROOM | кімнаті № 12
                    з 312 кімнати чути все                       | ROOM | 312 кімнати
                    in unit b-17 is het koud                     | ROOM | unit b-17
                    ik woon op de Stationsstraat 12              | ROOM | Stationsstraat 12
                    ми живемо на вул. Шевченка, 5                | ROOM | вул. Шевченка, 5
                    we vroegen het aan Petro en wachtten         | NAME | Petro
                    моя сусідка Олена Коваль шукає роботу        | NAME | Олена Коваль
                    the manager Jan-Willem said no               | NAME | Jan-Willem
                    bel 06 - 12345678 na zes uur                 | TELEPHONE | 06 - 12345678
                    bel 06–12 34 56 78 na zes uur                | TELEPHONE | 06–12 34 56 78
                    bel +31 (0) 6 - 1234 5678 na zes uur         | TELEPHONE | +31 (0) 6 - 1234 5678
                    bel 06,12,34,56,78 na zes uur                | TELEPHONE | 06,12,34,56,78
                    місцевий 123–45–67 ще працює                 | TELEPHONE | 123–45–67
                    ми живемо в кв. 12 удвох                     | ROOM | кв. 12
                    op het papier staat OLENA KOVALENKO          | NAME | OLENA KOVALENKO
                    vraag het J. Jansen van boven                | NAME | Jansen
                    wie het weet: Petro van boven                | NAME | Petro
                    vraag het meneer Visser van beneden          | NAME | Visser
                    we vroegen het aan Bakker en wachtten        | NAME | Bakker
                    mevrouw Kuipers geeft les                    | NAME | Kuipers
                    de les van Wagenaar begint laat              | NAME | Wagenaar
                    onze coach Hagenaars belde                   | NAME | Hagenaars
                    bij juf Dammers leren ze snel                | NAME | Dammers
                    мій сусід Дем’ян шукає роботу                | NAME | Дем’ян
                    нас учить Наталія Киян                       | NAME | Наталія Киян
                    """)
    void whatTellsWhoSomebodyIsIsFound(String text, Suspicion.Kind kind, String found) {
        assertThat(Suspicion.in(text)).containsExactly(new Suspicion(kind, found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ik wil werken. Maar zonder Nederlands lukt dat niet in Almere!",
                "Since 24.02.2022 we wait: 3 families, 2 rooms, 1 kitchen.",
                "Між 2022 і 2025 роками ми переїжджали 4 рази. Українською говорять усі.",
                "Herstellen: SAF-07 (veiligheid), en ook INT-12.",
                "De UWV en de IND zeggen elk iets anders; DigiD werkt niet.",
                "Het COA-kantoor wil een BSN. Zij zei: \"Morgen weer.\" ЗСУ та ВПО знають це.",
                "Tussen 2022 en 2025, 2019, 2021 en 2023 woonden wij in 4 landen, op 35 кв. м.",
                "Een kamer voor vijf mensen is te klein.",
                "Wij willen met Almeerders praten: geen Almeerder kent ons, alleen Almeerse scholen.",
                "Het lukt Amsterdammers wel, en Zeewoldenaren, en een Lelystedeling ook.",
                "We are no Almerians yet; one Rotterdammer told us.",
                "Нам допомагають Алмерці, а ще Харків’яни."
            })
    void whatIsOfEverybodyIsNot(String text) {
        assertThat(Suspicion.in(text)).isEmpty();
    }

    @Test
    void aNameThatBeginsASentenceIsFoundWhereItStandsWithinOneToo() {
        assertThat(Suspicion.in("Oksana wacht. We vroegen het Oksana.")).containsExactly(new Suspicion(NAME, "Oksana"));
        assertThat(Suspicion.in("Oksana Melnyk wacht.")).containsExactly(new Suspicion(NAME, "Oksana Melnyk"));
        assertThat(Suspicion.in("Oksana wacht.")).as("as the card says").isEmpty();
    }

    @Test
    void theyComeInTheOrderOfTheText() {
        assertThat(Suspicion.in("bel Iryna, kamer 3, 0612345678 of i@example.org"))
                .extracting(Suspicion::kind)
                .containsExactly(NAME, ROOM, TELEPHONE, EMAIL);
    }

    @Test
    void aLongTextIsReadSoon() {
        for (var part :
                new String[] {"a", "1 ", "A", "Ab ", "a@", "kamer ", "0-", "0 - ", "0,", "ABC ", "A. ", "(", "№"}) {
            assertTimeout(Duration.ofSeconds(5), () -> Suspicion.in(part.repeat(4_000 / part.length())));
        }
    }
}
