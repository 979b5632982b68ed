package io.github.vanban.internal;

import io.github.vanban.text.MalformedTextException;

/** A place in a line that only moves forward, and what was missing where reading stopped. */
public final class Cursor {

    private final String subject;
    private final String line;
    private int at;
    private int problemAt;
    private String expected = "";

    /**
     * Starts at the beginning of a line.
     *
     * @param subject what is being read, for messages
     * @param line the text, as {@link OneLine#of} gives it
     */
    public Cursor(String subject, String line) {
        this.subject = subject;
        this.line = line;
    }

    /** The whole line. */
    public String line() {
        return line;
    }

    /** Where reading stands, from 0 to the length of the line. */
    public int at() {
        return at;
    }

    /** Moves to an index at or after {@link #at()}. */
    public void moveTo(int index) {
        at = index;
    }

    /** Whether nothing is left. */
    public boolean atEnd() {
        return at == line.length();
    }

    /** The next character, or NUL at the end. */
    public char peek() {
        return peek(0);
    }

    /** The character so many places ahead, or NUL past the end. */
    public char peek(int ahead) {
        return charAt(line, at + ahead);
    }

    /** Steps over the text if it comes next, exactly as given. */
    public boolean take(String text) {
        return move(line.startsWith(text, at), text.length());
    }

    /** Steps over the text if it comes next in any letter case. */
    public boolean takeAnyCase(String text) {
        return move(line.regionMatches(true, at, text, 0, text.length()), text.length());
    }

    /** Steps over ASCII digits, at most so many, and gives them; empty when there are none. */
    public String takeDigits(int most) {
        int end = at;
        while (end < line.length() && end - at < most && isDigit(line.charAt(end))) {
            end++;
        }
        String digits = line.substring(at, end);
        at = end;
        return digits;
    }

    /** What is left; moves to the end. */
    public String takeRest() {
        String rest = line.substring(at);
        at = line.length();
        return rest;
    }

    /** Notes that reading cannot go on here. */
    public void stop(String expectedHere) {
        stop(at, expectedHere);
    }

    /** Notes that reading cannot go on at an index. */
    public void stop(int index, String expectedThere) {
        problemAt = index;
        expected = expectedThere;
    }

    /** The exception for the noted stop; for text that is not one line, for where it is not. */
    public MalformedTextException problem(String text) {
        return line.equals(text)
                ? new MalformedTextException(subject, text, problemAt, expected)
                : Canonical.departure(subject, text, line);
    }

    /** The character at an index, or NUL past the end. */
    public static char charAt(String line, int index) {
        return index < line.length() ? line.charAt(index) : '\0';
    }

    /** Whether this is one of the signs that hold the place of a blank: dots or a line. */
    public static boolean isBlankSign(char c) {
        return c == '.' || c == '…' || c == '_';
    }

    /** Whether this is one of 0 to 9; other scripts' digits are not. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean move(boolean comesNext, int length) {
        at += comesNext ? length : 0;
        return comesNext;
    }
}
