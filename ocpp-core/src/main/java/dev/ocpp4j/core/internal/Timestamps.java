package dev.ocpp4j.core.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Dates and times as OCPP writes them: RFC 3339 in 2.0.1 (part 2 section 3.1), ISO 8601 in 1.6 (section 3.15). Written
 * by hand since {@link Instant#parse} costs more than the rest of a small message.
 */
final class Timestamps {
    private static final DateTimeFormatter FAR_AWAY = DateTimeFormatter.ISO_INSTANT;
    private static final long FIRST_FOUR_DIGIT =
            Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST_FOUR_DIGIT =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
    private static final int SECONDS_PER_DAY = 86_400;

    private Timestamps() {}

    /** How a text was understood. */
    enum Form {
        /** As RFC 3339 has it. */
        EXACT,
        /** Understood, but not of RFC 3339 form. */
        DEVIATING,
        /** Understood as UTC, since there is no zone. */
        WITHOUT_ZONE
    }

    /** A text that was understood. */
    record Reading(Instant instant, Form form) {}

    /** @return null when the text is not a date and time */
    static @Nullable Reading read(String text) {
        return new Scanner(text).read();
    }

    /** With as many fraction digits as needed, three at most. */
    static String write(Instant instant) {
        long second = instant.getEpochSecond();
        if (second < FIRST_FOUR_DIGIT || second > LAST_FOUR_DIGIT) {
            return FAR_AWAY.format(instant);
        }
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(second, SECONDS_PER_DAY));
        int ofDay = Math.floorMod(second, SECONDS_PER_DAY);
        int millis = instant.getNano() / 1_000_000;
        char[] out = new char[millis == 0 ? 20 : 24];
        digits(out, 0, 4, date.getYear());
        out[4] = '-';
        digits(out, 5, 2, date.getMonthValue());
        out[7] = '-';
        digits(out, 8, 2, date.getDayOfMonth());
        out[10] = 'T';
        digits(out, 11, 2, ofDay / 3600);
        out[13] = ':';
        digits(out, 14, 2, ofDay / 60 % 60);
        out[16] = ':';
        digits(out, 17, 2, ofDay % 60);
        if (millis != 0) {
            out[19] = '.';
            digits(out, 20, 3, millis);
        }
        out[out.length - 1] = 'Z';
        return new String(out);
    }

    private static void digits(char[] out, int from, int count, int value) {
        for (int i = from + count - 1, rest = value; i >= from; i--, rest /= 10) {
            out[i] = (char) ('0' + rest % 10);
        }
    }

    private static final class Scanner {
        private static final int BAD = -1;

        private final String text;
        private int at;
        private Form form = Form.EXACT;

        Scanner(String text) {
            this.text = text;
        }

        @Nullable
        Reading read() {
            int year = number(4);
            boolean date = year >= 0 && take('-');
            int month = date ? number(2) : BAD;
            date = month >= 1 && month <= 12 && take('-');
            int day = date ? number(2) : BAD;
            if (day < 1
                    || day
                            > LocalDate.of(year < 0 ? 0 : year, Math.max(1, month), 1)
                                    .lengthOfMonth()) {
                return null;
            }
            if (!take('T') && !take('t')) {
                if (!take(' ')) {
                    return null;
                }
                form = Form.DEVIATING;
            }
            int hour = number(2);
            int minute = hour >= 0 && take(':') ? number(2) : BAD;
            if (hour < 0 || hour > 24 || minute < 0 || minute > 59) {
                return null;
            }
            int second = 0;
            int nano = 0;
            if (take(':')) {
                second = number(2);
                nano = fraction();
            } else {
                form = Form.DEVIATING;
            }
            if (second < 0 || second > 60 || nano < 0) {
                return null;
            }
            if (hour == 24) {
                if (minute != 0 || second != 0 || nano != 0) {
                    return null;
                }
                form = Form.DEVIATING;
            }
            int offset = offset();
            if (offset == Integer.MAX_VALUE || at != text.length()) {
                return null;
            }
            long epochSecond = LocalDate.of(year, month, day).toEpochDay() * SECONDS_PER_DAY
                    + hour * 3600
                    + minute * 60
                    + second
                    - offset;
            if (second == 60 && Math.floorMod(epochSecond, SECONDS_PER_DAY) != 0) {
                return null; // a leap second is the last of a day in UTC
            }
            return new Reading(Instant.ofEpochSecond(epochSecond, nano), form);
        }

        private int fraction() {
            if (!take('.')) {
                if (!take(',')) {
                    return 0;
                }
                form = Form.DEVIATING;
            }
            int nano = 0;
            int digits = 0;
            for (int digit = digit(); digit >= 0; digit = digit()) {
                if (digits < 9) {
                    nano = nano * 10 + digit;
                    digits++;
                }
            }
            if (digits == 0) {
                return BAD;
            }
            for (; digits < 9; digits++) {
                nano *= 10;
            }
            return nano;
        }

        /** In seconds; {@link Integer#MAX_VALUE} when there is something else. */
        private int offset() {
            if (take('Z') || take('z')) {
                return 0;
            }
            if (at == text.length()) {
                form = Form.WITHOUT_ZONE;
                return 0;
            }
            boolean east = take('+');
            if (!east && !take('-')) {
                return Integer.MAX_VALUE;
            }
            int hours = number(2);
            int minutes = 0;
            if (hours >= 0 && !take(':')) {
                form = Form.DEVIATING;
            }
            if (form != Form.DEVIATING || at != text.length()) {
                minutes = number(2);
            }
            if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) {
                return Integer.MAX_VALUE;
            }
            int seconds = hours * 3600 + minutes * 60;
            return east ? seconds : -seconds;
        }

        private boolean take(char wanted) {
            if (at < text.length() && text.charAt(at) == wanted) {
                at++;
                return true;
            }
            return false;
        }

        private int number(int count) {
            int value = 0;
            for (int i = 0; i < count; i++) {
                int digit = digit();
                if (digit < 0) {
                    return BAD;
                }
                value = value * 10 + digit;
            }
            return value;
        }

        private int digit() {
            if (at < text.length()) {
                int digit = text.charAt(at) - '0';
                if (digit >= 0 && digit <= 9) {
                    at++;
                    return digit;
                }
            }
            return BAD;
        }
    }
}
