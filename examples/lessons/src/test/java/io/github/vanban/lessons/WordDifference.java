package io.github.vanban.lessons;

import java.util.ArrayList;
import java.util.List;

/**
 * A place where two texts say something different, word by word.
 *
 * @param before the words of the first text, or empty
 * @param after the words of the second text, or empty
 */
record WordDifference(String before, String after) {

    /** All differences between two texts, in order; white space does not count. */
    static List<WordDifference> between(String before, String after) {
        List<String> a = words(before);
        List<String> b = words(after);
        int[][] common = common(a, b);
        List<WordDifference> differences = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                close(gone, come, differences);
                i++;
                j++;
            } else if (j == b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
                gone.add(a.get(i++));
            } else {
                come.add(b.get(j++));
            }
        }
        close(gone, come, differences);
        return differences;
    }

    private static void close(
            List<String> gone, List<String> come, List<WordDifference> differences) {
        if (!gone.isEmpty() || !come.isEmpty()) {
            differences.add(new WordDifference(String.join(" ", gone), String.join(" ", come)));
            gone.clear();
            come.clear();
        }
    }

    /** The length of the longest common subsequence of every pair of ends. */
    private static int[][] common(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> words(String text) {
        return text.strip()
                .lines()
                .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
