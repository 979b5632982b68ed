package io.github.vanban.number;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The right spelling of known codes: letter case, Đ for D, and the hyphen between two of them. */
final class CodeSpelling {

    /** Codes by what is left of them without case and Đ; of two that fall together the first. */
    private static final Map<String, String> TYPES = byFold(TypeCodes.all());

    private static final Map<String, String> ORGANS = byFold(OrganCodes.all());

    /** Wrong in neither case nor Đ, and still seen. */
    private static final Map<String, String> SLIPS = Map.of("TTtr", "TTr");

    private static final int LONGEST_TYPE = 5;

    private CodeSpelling() {}

    /** The text with every known code from the start of the symbol on spelt as it is known. */
    static String repair(String text, int symbolStart, Set<NumberOddity> oddities) {
        boolean year = symbolStart > text.indexOf('/') + 1;
        StringBuilder repaired = new StringBuilder(text.substring(0, symbolStart));
        int from = symbolStart;
        for (int at = symbolStart; at <= text.length(); at++) {
            boolean end = at == text.length();
            if (end || "-/.".indexOf(text.charAt(at)) >= 0) {
                String group = text.substring(from, at);
                boolean first = from == symbolStart;
                repaired.append(
                        first && end ? lone(group, year, oddities) : group(group, first, oddities));
                repaired.append(end ? "" : text.charAt(at));
                from = at + 1;
            }
        }
        return repaired.toString();
    }

    private static String group(String group, boolean first, Set<NumberOddity> oddities) {
        String type = first ? type(group) : null;
        String organ = organ(group);
        // A symbol may begin with either; what is right as one of them is not wrong as the other.
        if (group.equals(type) || group.equals(organ)) {
            return group;
        }
        String known = type != null ? type : organ;
        return known == null ? group : respelt(group, known, oddities);
    }

    /** A symbol of one group: an organ, or a type and an organ that lost their hyphen. */
    private static String lone(String group, boolean year, Set<NumberOddity> oddities) {
        String known = organ(group);
        if (known != null) {
            return respelt(group, known, oddities);
        }
        for (int cut = 2; cut <= Math.min(LONGEST_TYPE, group.length() - 2); cut++) {
            String type = type(group.substring(0, cut));
            String organ = organ(group.substring(cut));
            if (type != null && organ != null && (year || yearless(type))) {
                oddities.add(NumberOddity.MISSING_SEPARATOR);
                return respelt(group.substring(0, cut), type, oddities)
                        + '-'
                        + respelt(group.substring(cut), organ, oddities);
            }
        }
        return group;
    }

    /** Whether the type does without a year: 15/TTBYT is no thông tư of BYT. */
    private static boolean yearless(String type) {
        NumberFamily family = TypeCodes.find(type, 0, type.length());
        return family == NumberFamily.NAMED || family == NumberFamily.COPY;
    }

    private static @Nullable String type(String group) {
        if (TypeCodes.find(group, 0, group.length()) != null) {
            return group;
        }
        String slip = SLIPS.get(group);
        return slip != null ? slip : known(group, TYPES);
    }

    private static @Nullable String organ(String group) {
        return known(group, ORGANS);
    }

    private static @Nullable String known(String group, Map<String, String> codes) {
        String known = codes.get(fold(group));
        for (int i = 0; known != null && i < group.length(); i++) {
            // Nobody writes Đ for D.
            if (Character.toUpperCase(group.charAt(i)) == 'Đ' && known.charAt(i) != 'Đ') {
                return null;
            }
        }
        return known;
    }

    private static String respelt(String group, String known, Set<NumberOddity> oddities) {
        if (!plain(group).equals(plain(known))) {
            oddities.add(NumberOddity.CODE_CASE);
        }
        if (fold(group).equals(fold(known)) && !group.equalsIgnoreCase(known)) {
            oddities.add(NumberOddity.PLAIN_D);
        }
        return known;
    }

    private static Map<String, String> byFold(List<String> codes) {
        Map<String, String> byFold = new HashMap<>();
        for (String code : codes) {
            // L is a code, and any lone letter would be one.
            if (code.length() > 1) {
                byFold.putIfAbsent(fold(code), code);
            }
        }
        return byFold;
    }

    private static String fold(String code) {
        return plain(code).toUpperCase(Locale.ROOT);
    }

    private static String plain(String code) {
        return code.replace('Đ', 'D').replace('đ', 'd');
    }
}
