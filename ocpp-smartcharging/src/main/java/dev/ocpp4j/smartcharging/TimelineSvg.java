package dev.ocpp4j.smartcharging;

import dev.ocpp4j.smartcharging.TimeAxis.Tick;
import dev.ocpp4j.smartcharging.Timeline.Row;
import dev.ocpp4j.smartcharging.Timeline.Segment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** A timeline as SVG. All coordinates are whole numbers. */
final class TimelineSvg {
    /** Colours that people with colour blindness can tell apart (Okabe and Ito). */
    private static final List<String> COLOURS =
            List.of("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#b8a800", "#6a51a3");

    /** Those of them on which white text reads well. */
    private static final List<String> DARK = List.of("#0072b2", "#009e73", "#d55e00", "#6a51a3");

    private static final String NEUTRAL = "#8c8c8c";
    private static final BigDecimal NO_LIMIT = CompositeSchedule.UNLIMITED;

    private static final int LEFT = 210;
    private static final int RIGHT = 24;
    private static final int PLOT = 900;
    private static final int WIDTH = LEFT + PLOT + RIGHT;
    private static final int TOP = 56;
    private static final int CHART = 220;
    private static final int AXIS = 44;
    private static final int LANE = 28;
    private static final int BAR = 20;

    private final Timeline timeline;
    private final StringBuilder svg = new StringBuilder();
    /** The top of the scale. */
    private final BigDecimal scale;

    private final BigDecimal step;

    TimelineSvg(Timeline timeline) {
        this.timeline = timeline;
        BigDecimal highest = BigDecimal.ONE;
        for (ExplainedPeriod period : timeline.periods) {
            BigDecimal limit = period.value().limit();
            if (limit != null && limit.compareTo(NO_LIMIT) < 0) {
                highest = highest.max(limit);
            }
        }
        step = niceStep(highest);
        scale = highest.divide(step, 0, RoundingMode.CEILING).multiply(step);
    }

    /** 1, 2 or 5 times a power of ten, so that about five steps reach the top. */
    private static BigDecimal niceStep(BigDecimal highest) {
        BigDecimal power = BigDecimal.ONE;
        while (true) {
            for (int factor : new int[] {1, 2, 5}) {
                BigDecimal candidate = power.multiply(BigDecimal.valueOf(factor));
                if (candidate.multiply(BigDecimal.valueOf(6)).compareTo(highest) >= 0) {
                    return candidate;
                }
            }
            power = power.multiply(BigDecimal.TEN);
        }
    }

    String draw() {
        int lanesTop = TOP + CHART + AXIS;
        int legendTop = lanesTop + timeline.rows.size() * LANE + 16;
        int height = legendTop + 52;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(WIDTH)
                .append("\" height=\"")
                .append(height)
                .append("\" font-family=\"Helvetica, Arial, 'DejaVu Sans', sans-serif\" font-size=\"12\">\n");
        svg.append("<title>").append(escaped(timeline.title())).append("</title>\n");
        svg.append("<defs><pattern id=\"unknown\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">")
                .append("<path d=\"M0 8 L8 0\" stroke=\"#8c8c8c\" stroke-width=\"1\"/></pattern></defs>\n");
        rectangle(0, 0, WIDTH, height, "#ffffff", "");
        text(LEFT, 28, "start", "font-size=\"15\" font-weight=\"bold\"", timeline.title());
        grid(lanesTop);
        steps();
        for (int i = 0; i < timeline.rows.size(); i++) {
            lane(i, lanesTop + i * LANE);
        }
        legend(legendTop);
        return svg.append("</svg>\n").toString();
    }

    private int x(int second) {
        return LEFT + (int) ((long) PLOT * second / timeline.duration);
    }

    private int y(BigDecimal limit) {
        BigDecimal capped = limit.min(scale);
        return TOP
                + CHART
                - capped.multiply(BigDecimal.valueOf(CHART))
                        .divide(scale, 0, RoundingMode.HALF_UP)
                        .intValue();
    }

    private String colour(int row) {
        return timeline.rows.get(row).installed() == null ? NEUTRAL : COLOURS.get(row % COLOURS.size());
    }

    private void grid(int lanesTop) {
        int bottom = lanesTop + timeline.rows.size() * LANE;
        for (BigDecimal value = BigDecimal.ZERO; value.compareTo(scale) <= 0; value = value.add(step)) {
            line(LEFT, y(value), LEFT + PLOT, y(value), "#dddddd");
            text(LEFT - 8, y(value) + 4, "end", "fill=\"#333333\"", value.toPlainString() + " " + timeline.unit);
        }
        for (Tick tick : TimeAxis.ticks(timeline.start, timeline.duration, timeline.zone, 12)) {
            line(x(tick.at()), TOP, x(tick.at()), TOP + CHART + 5, "#dddddd");
            line(x(tick.at()), lanesTop, x(tick.at()), bottom, "#eeeeee");
            text(x(tick.at()), TOP + CHART + 19, "middle", "fill=\"#333333\"", tick.label());
        }
        text(LEFT - 34, TOP + CHART + 19, "end", "fill=\"#333333\"", "local time");
        line(LEFT, TOP, LEFT, TOP + CHART, "#333333");
        line(LEFT, TOP + CHART, LEFT + PLOT, TOP + CHART, "#333333");
    }

    /** The limit, coloured by what governs it, with a line on top and numbers where there is room. */
    private void steps() {
        StringBuilder path = new StringBuilder();
        int labelled = LEFT - 1;
        String last = "";
        for (ExplainedPeriod period : timeline.periods) {
            BigDecimal limit = period.value().limit();
            int from = x(period.startPeriod());
            int to = x(period.endPeriod());
            int top = limit == null ? TOP : y(limit);
            area(period, from, to - from, top);
            path.append(path.length() == 0 ? "M" : " L")
                    .append(from)
                    .append(' ')
                    .append(top);
            path.append(" L").append(to).append(' ').append(top);
            String number = timeline.number(period.value());
            boolean repeated = number.equals(last);
            boolean fits = from >= labelled && from + 7 * number.length() <= LEFT + PLOT;
            if (!repeated && fits && to - from >= 7 * number.length()) {
                text(from + 3, Math.max(top - 5, TOP + 12), "start", "fill=\"#111111\"", number);
                labelled = from + 7 * number.length() + 3;
            }
            last = number;
        }
        svg.append("<path d=\"").append(path).append("\" fill=\"none\" stroke=\"#111111\" stroke-width=\"2\"/>\n");
    }

    /** Below the line: what governs, and for a sum its parts one on top of the other. */
    private void area(ExplainedPeriod period, int x, int width, int top) {
        if (period.value().limit() == null) {
            rectangle(x, top, width, TOP + CHART - top, "url(#unknown)", "");
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        int bottom = TOP + CHART;
        int last = period.governing().size() - 1;
        for (int i = 0; i <= last; i++) {
            Contribution part = period.governing().get(i);
            sum = part.limit() == null ? sum : sum.add(part.limit());
            int edge = i == last ? top : Math.max(top, y(sum));
            rectangle(x, edge, width, bottom - edge, colour(timeline.rowOf(part)), " fill-opacity=\"0.35\"");
            bottom = edge;
        }
    }

    private void lane(int index, int top) {
        Row row = timeline.rows.get(index);
        text(LEFT - 8, top + 18, "end", "fill=\"#111111\"", row.label());
        rectangle(LEFT, top + 4, PLOT, BAR, "#f6f6f6", "");
        for (Segment segment : row.segments()) {
            int from = x(segment.from());
            int width = Math.max(x(segment.to()) - from, 1);
            String style =
                    switch (segment.state()) {
                        case GOVERNS -> "";
                        case HIGHER -> " fill-opacity=\"0.35\"";
                        default -> " fill-opacity=\"0.08\" stroke=\"" + colour(index) + "\" stroke-dasharray=\"3 2\"";
                    };
            rectangle(from, top + 4, width, BAR, colour(index), style);
            if (segment.from() > 0) {
                line(from, top + 4, from, top + 4 + BAR, "#ffffff");
            }
            String number = segment.limit() == null ? "" : segment.limit().toPlainString();
            if (width > 7 * number.length() + 6) {
                boolean dark = segment.state() == Timeline.State.GOVERNS && DARK.contains(colour(index));
                text(from + 4, top + 18, "start", dark ? "fill=\"#ffffff\"" : "fill=\"#111111\"", number);
            }
        }
    }

    private void legend(int top) {
        int x = LEFT;
        String[][] entries = {
            {"", "governs"},
            {" fill-opacity=\"0.35\"", "leads, but another limit is lower"},
            {" fill-opacity=\"0.08\" stroke=\"#333333\" stroke-dasharray=\"3 2\"", "runs, but another profile leads"}
        };
        for (String[] entry : entries) {
            rectangle(x, top + 8, 26, 14, "#333333", entry[0]);
            text(x + 34, top + 20, "start", "fill=\"#333333\"", entry[1]);
            x += 34 + 6 * entry[1].length() + 24;
        }
        text(
                LEFT,
                top + 42,
                "start",
                "fill=\"#333333\"",
                "The line is the limit; the colours below it are those of the profiles that govern.");
    }

    private void rectangle(int x, int y, int width, int height, String fill, String more) {
        svg.append("<rect x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" width=\"")
                .append(width);
        svg.append("\" height=\"")
                .append(height)
                .append("\" fill=\"")
                .append(fill)
                .append('"')
                .append(more);
        svg.append("/>\n");
    }

    private void line(int x1, int y1, int x2, int y2, String colour) {
        svg.append("<line x1=\"")
                .append(x1)
                .append("\" y1=\"")
                .append(y1)
                .append("\" x2=\"")
                .append(x2);
        svg.append("\" y2=\"").append(y2).append("\" stroke=\"").append(colour).append("\"/>\n");
    }

    private void text(int x, int y, String anchor, String more, String content) {
        svg.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" text-anchor=\"")
                .append(anchor);
        svg.append("\" ").append(more).append('>').append(escaped(content)).append("</text>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
