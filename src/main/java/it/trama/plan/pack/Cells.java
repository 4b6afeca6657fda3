package it.trama.plan.pack;

import it.trama.documents.NumberText;
import it.trama.documents.Workbook;
import it.trama.shared.Unseen;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From the text of a cell to its value and back. Italian habits are read where they leave no doubt; a doubt is told. */
final class Cells {
    private static final String SEPARATOR = " | ";
    private static final Pattern ITALIAN = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?|-?\\d+,\\d+");
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]*|-");
    private static final Set<String> PAGES = Set.of("nuova", "nuovo", "importa");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern FORMULA_ERROR =
            Pattern.compile("#((REF|DIV/0|VALUE|NUM|NULL|RIF|VALORE|NULLO|SPILL|CALC|ESPANSIONE|CALCOLO)!"
                    + "|(NAME|NOME)\\?|N/A|N/D)|Err:\\d{3}");
    private static final int FIRST_YEAR = 1900, LAST_YEAR = 2200, MOST_DIGITS = 15, MOST_DECIMALS = 10;
    private static final DateTimeFormatter ITALIAN_DATE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Cells() {}

    /** The text cannot be the value of its column. */
    static final class Unreadable extends Exception {
        private final String remedy;

        Unreadable(String problem, String remedy) {
            super(problem);
            this.remedy = remedy;
        }

        String problem() {
            return String.valueOf(getMessage());
        }

        String remedy() {
            return remedy;
        }
    }

    static String text(Column column, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> yes ? "sì" : "no";
            case BigDecimal number -> NumberText.of(number);
            case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
            default -> column.choices().getOrDefault(value.toString(), value.toString());
        };
    }

    static @Nullable Object value(Column column, String raw) throws Unreadable {
        refuseTricks(column, raw);
        var text = raw.strip();
        if (text.isEmpty()) {
            return empty(column);
        }
        return switch (column.type()) {
            case CODE, REFERENCE -> code(text);
            case TEXT, LONG_TEXT -> text.replaceAll("\r\n?", "\n");
            case LIST, REFERENCES -> list(text);
            case INTEGER -> integer(text);
            case DECIMAL -> measured(text, MOST_DECIMALS);
            case EURO -> measured(text, 2);
            case DATE -> date(text);
            case YES_NO -> truth(text);
            case CHOICE -> choice(column, text);
        };
    }

    private static @Nullable Object empty(Column column) throws Unreadable {
        if (column.required()) {
            throw new Unreadable("La cella è vuota.", "Qui serve: " + column.about());
        }
        if (column.type().many()) {
            return List.of();
        }
        return column.type() == Column.Type.YES_NO ? false : null;
    }

    private static void refuseTricks(Column column, String text) throws Unreadable {
        if (text.length() > column.type().longest()) {
            throw new Unreadable(
                    "Il testo ha %d caratteri; qui ne stanno al più %d."
                            .formatted(text.length(), column.type().longest()),
                    "Accorcia il testo o dividilo in più righe.");
        }
        var trick = Unseen.in(text);
        if (trick.isPresent()) {
            throw new Unreadable(
                    "Il testo contiene un carattere che non si vede o cambia il modo in cui si legge (U+%04X)."
                            .formatted(trick.getAsInt()),
                    "Riscrivi la cella a mano, senza incollare.");
        }
        if (text.strip().equals(Workbook.NOT_COMPUTED)) {
            throw new Unreadable(
                    "La cella contiene una formula che nessuno ha ancora calcolato.",
                    "Apri il file con il foglio di calcolo e salvalo di nuovo, o scrivi il valore al suo posto.");
        }
        if (FORMULA_ERROR.matcher(text.strip()).matches()) {
            throw new Unreadable(
                    "La cella contiene un errore di formula (%s).".formatted(text.strip()),
                    "Correggi la formula, o scrivi il valore al suo posto.");
        }
    }

    /** Codes are short words: they stand in addresses and in lists, and none may stand for a page of its own. */
    private static String code(String text) throws Unreadable {
        if (!CODE.matcher(text).matches() || PAGES.contains(text)) {
            throw new Unreadable(
                    "«%s» non può essere un codice.".formatted(text),
                    "Comincia con una lettera o una cifra; usa solo lettere, cifre, spazi, punti e trattini.");
        }
        return text;
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split("\\s*(\\||\\r?\\n)\\s*"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Integer integer(String text) throws Unreadable {
        var number = number(text);
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw new Unreadable(
                    "«%s» non è un numero intero.".formatted(text), "Scrivi solo cifre, per esempio 1254.");
        }
    }

    /** {@code 1656680}, {@code 1656680.00}, {@code 1.656.680,00 €}; {@code 1.656} could be either and is asked back. */
    static BigDecimal number(String text) throws Unreadable {
        var bare = text.replace('−', '-')
                .replace("€", "")
                .replace("\u00a0", "")
                .replace("\u202f", "")
                .replace(" ", "");
        if (NumberText.doubtful(bare)) {
            throw new Unreadable(
                    "«%s» può voler dire %s oppure %s.".formatted(text, bare.replace(".", ""), bare.replace('.', ',')),
                    "Scrivi il numero senza il punto delle migliaia, oppure con la virgola e i decimali.");
        }
        if (PLAIN.matcher(bare).matches()) {
            return new BigDecimal(bare);
        }
        if (ITALIAN.matcher(bare).matches()) {
            return new BigDecimal(bare.replace(".", "").replace(',', '.'));
        }
        throw new Unreadable(
                "«%s» non è un numero.".formatted(text), "Scrivi solo cifre e la virgola dei decimali: 1656680,00.");
    }

    private static BigDecimal measured(String text, int decimals) throws Unreadable {
        var number = number(text);
        if (number.scale() > decimals || number.precision() - number.scale() > MOST_DIGITS) {
            throw new Unreadable(
                    "«%s» ha troppe cifre: al più %d prima della virgola e %d dopo."
                            .formatted(text, MOST_DIGITS, decimals),
                    "Arrotonda la cifra come è stampata nel Piano.");
        }
        return number;
    }

    private static LocalDate date(String text) throws Unreadable {
        try {
            var day = text.contains("/") ? LocalDate.parse(text, ITALIAN_DATE) : LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
            throw new Unreadable(
                    "«%s» è fuori dal tempo di un Piano.".formatted(text),
                    "Scrivi l’anno con quattro cifre, per esempio 30/06/2016.");
        } catch (DateTimeException e) {
            throw new Unreadable(
                    "«%s» non è un giorno che esiste.".formatted(text),
                    "Scrivi il giorno come 30/06/2016 oppure 2016-06-30.");
        }
    }

    private static Boolean truth(String text) throws Unreadable {
        return switch (text.toLowerCase(Locale.ITALIAN)) {
            case "sì", "si", "s", "x", "1", "vero", "true" -> true;
            case "no", "n", "0", "falso", "false" -> false;
            default -> throw new Unreadable("«%s» non è né sì né no.".formatted(text), "Scrivi sì oppure no.");
        };
    }

    private static String choice(Column column, String text) throws Unreadable {
        return column.choices().entrySet().stream()
                .filter(e -> e.getValue().equalsIgnoreCase(text) || e.getKey().equals(text))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new Unreadable(
                        "«%s» non è fra i valori previsti.".formatted(text),
                        "Scegli fra: " + String.join(", ", column.choices().values()) + "."));
    }
}
