package dev.ocpp4j.smartcharging;

import dev.ocpp4j.smartcharging.TimeAxis.Tick;
import dev.ocpp4j.smartcharging.Timeline.Row;
import dev.ocpp4j.smartcharging.Timeline.Segment;
import dev.ocpp4j.smartcharging.Timeline.State;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** A timeline for a terminal. Each column stands for a stretch of time and shows the lowest limit in it. */
final class TimelineText {
    private static final int NARROWEST = 60;
    private static final int CHART_LINES = 6;
    private static final String EIGHTHS = " ▁▂▃▄▅▆▇█";
    private static final BigDecimal NO_LIMIT = CompositeSchedule.UNLIMITED;

    private final Timeline timeline;
    private final int labelWidth;
    private final int columns;
    private final StringBuilder text = new StringBuilder();

    TimelineText(Timeline timeline, int width) {
        if (width < NARROWEST) {
            throw new IllegalArgumentException("A timeline needs " + NARROWEST + " columns, not " + width);
        }
        this.timeline = timeline;
        int longest = 12;
        for (Row row : timeline.rows) {
            longest = Math.max(longest, row.label().length());
        }
        labelWidth = Math.min(longest, width / 2) + 1;
        columns = Math.min(width - labelWidth - 1, Math.max(timeline.duration, 1));
    }

    String draw() {
        text.append(timeline.title()).append('\n').append('\n');
        chart();
        values();
        axis();
        for (Row row : timeline.rows) {
            line(row.label(), lane(row));
        }
        text.append('\n').append("█ governs  ▒ leads, but another limit is lower  ░ runs, but another profile leads\n");
        return text.toString();
    }

    private void line(String label, char[] cells) {
        String shown = label.length() >= labelWidth ? label.substring(0, labelWidth - 2) + "…" : label;
        text.append(shown).append(" ".repeat(labelWidth - shown.length())).append('|');
        text.append(new String(cells).stripTrailing()).append('\n');
    }

    private int columnOf(int second) {
        return (int) ((long) second * columns / timeline.duration);
    }

    /** The lowest limit in a column; null where none is known. */
    private BigDecimal[] limits() {
        BigDecimal[] limits = new BigDecimal[columns];
        Arrays.fill(limits, NO_LIMIT);
        for (ExplainedPeriod period : timeline.periods) {
            BigDecimal limit = period.value().limit();
            int last = columnOf(period.endPeriod() - 1);
            for (int column = columnOf(period.startPeriod()); column <= last; column++) {
                limits[column] = limit == null ? limits[column] : limits[column].min(limit);
            }
        }
        return limits;
    }

    private void chart() {
        BigDecimal[] limits = limits();
        BigDecimal highest = BigDecimal.ONE;
        for (BigDecimal limit : limits) {
            highest = limit.compareTo(NO_LIMIT) < 0 ? highest.max(limit) : highest;
        }
        int steps = CHART_LINES * 8;
        for (int line = CHART_LINES - 1; line >= 0; line--) {
            char[] cells = new char[columns];
            for (int column = 0; column < columns; column++) {
                boolean known = limits[column].compareTo(NO_LIMIT) < 0;
                int height = known
                        ? limits[column]
                                .multiply(BigDecimal.valueOf(steps))
                                .divide(highest, 0, RoundingMode.CEILING)
                                .intValue()
                        : steps;
                int filled = Math.max(0, Math.min(8, height - line * 8));
                cells[column] = known ? EIGHTHS.charAt(filled) : '?';
            }
            boolean top = line == CHART_LINES - 1;
            line(top ? highest.toPlainString() + " " + timeline.unit : line == 0 ? "0" : "", cells);
        }
    }

    /** The limits as numbers, where there is room. */
    private void values() {
        char[] cells = new char[columns];
        Arrays.fill(cells, ' ');
        int free = 0;
        String last = "";
        for (ExplainedPeriod period : timeline.periods) {
            String number = timeline.number(period.value());
            int column = columnOf(period.startPeriod());
            if (!number.equals(last) && column >= free && column + number.length() <= columns) {
                number.getChars(0, number.length(), cells, column);
                free = column + number.length() + 1;
            }
            last = number;
        }
        line("limit " + timeline.unit, cells);
    }

    private void axis() {
        char[] marks = new char[columns];
        char[] labels = new char[columns];
        Arrays.fill(marks, '-');
        Arrays.fill(labels, ' ');
        int free = 0;
        for (Tick tick : TimeAxis.ticks(timeline.start, timeline.duration, timeline.zone, columns / 9)) {
            int column = columnOf(tick.at());
            marks[column] = '+';
            if (column >= free && column + tick.label().length() <= columns) {
                tick.label().getChars(0, tick.label().length(), labels, column);
                free = column + tick.label().length() + 1;
            }
        }
        line("", marks);
        line("local time", labels);
    }

    /** What a lane does at its strongest in each column. */
    private char[] lane(Row row) {
        State[] states = new State[columns];
        Arrays.fill(states, State.SILENT);
        for (Segment segment : row.segments()) {
            int last = columnOf(segment.to() - 1);
            for (int column = columnOf(segment.from()); column <= last; column++) {
                states[column] = states[column].compareTo(segment.state()) >= 0 ? states[column] : segment.state();
            }
        }
        char[] cells = new char[columns];
        for (int column = 0; column < columns; column++) {
            cells[column] = switch (states[column]) {
                case SILENT -> '·';
                case OUTRANKED -> '░';
                case HIGHER -> '▒';
                case GOVERNS -> '█';
            };
        }
        return cells;
    }
}
