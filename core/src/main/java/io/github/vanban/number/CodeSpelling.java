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

    /** Types but for case and Đ, and as likely what an organ or a unit calls itself. */
    private static final Set<String> DOUBTFUL = Set.of("ND", "CD", "CTR", "TRS");

    /** Types that lose their hyphen without a year; TC, CĐ or CT may begin an organ's name. */
    private static final Set<String> YEARLESS = Set.of("KH", "QĐ", "TTr", "TB", "BC");

    /** The Prime Minister when he issues; TTG elsewhere is anybody's. */
    private static final String ISSUER = "TTg";

    private static final int LONGEST_TYPE = 5;

    private CodeSpelling() {}

    /** The text with every known code from the start of the symbol on spelt as it is known. */
    static String repair(String text, int symbolStart, Set<NumberOddity> oddities) {
        boolean year = symbolStart > 1;
        int end = groupEnd(text, symbolStart);
        String group = text.substring(symbolStart, end);
        StringBuilder repaired = new StringBuilder(text.substring(0, symbolStart));
        if (end == text.length()) {
            return repaired.append(lone(group, year, oddities)).toString();
        }
        String next = text.substring(end + 1, groupEnd(text, end + 1));
        String first = first(group, year || organ(next) != null, oddities);
        repaired.append(first);
        boolean issuer = type(first) != null;
        while (end < text.length()) {
            int from = end + 1;
            end = groupEnd(text, from);
            repaired.append(text.charAt(from - 1));
            repaired.append(organ(text.substring(from, end), issuer, oddities));
            issuer = false;
        }
        return repaired.toString();
    }

    private static int groupEnd(String text, int from) {
        int end = from;
        while (end < text.length() && "-/.".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** The first of several groups: a type, of the doubtful ones only a certain one, or an organ. */
    private static String first(String group, boolean certain, Set<NumberOddity> oddities) {
        String type = type(group);
        // A symbol may begin with either; what is right as one of them is not wrong as the other.
        if (type == null || group.equals(organ(group))) {
            return organ(group, false, oddities);
        }
        boolean doubtful = !certain && DOUBTFUL.contains(group.toUpperCase(Locale.ROOT));
        return group.equals(type) || doubtful ? group : respelt(group, type, oddities);
    }

    private static String organ(String group, boolean issuer, Set<NumberOddity> oddities) {
        String known = organ(group);
        return known == null || (known.equals(ISSUER) && !issuer)
                ? group
                : respelt(group, known, oddities);
    }

    /** A symbol of one group: an organ, or a type and an organ that lost their hyphen. */
    private static String lone(String group, boolean year, Set<NumberOddity> oddities) {
        // After a year a type is due; without one 12/CTUBND is the chairman's letter.
        if (!year && organ(group) != null) {
            return organ(group, false, oddities);
        }
        for (int cut = 2; cut <= Math.min(LONGEST_TYPE, group.length() - 2); cut++) {
            String type = type(group.substring(0, cut));
            String organ = organ(group.substring(cut));
            if (type != null && organ != null && (year || YEARLESS.contains(type))) {
                oddities.add(NumberOddity.MISSING_SEPARATOR);
                return respelt(group.substring(0, cut), type, oddities)
                        + '-'
                        + respelt(group.substring(cut), organ, oddities);
            }
        }
        return organ(group, false, oddities);
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
