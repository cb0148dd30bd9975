package colonnade.workflows;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Draws a process from its own diagram interchange as SVG, for the README. */
final class ProcessPicture {

    private static final int MARGIN = 24;
    private static final int LINE = 16;
    private static final int CHARACTER = 13;

    private final BpmnModelInstance process;
    private final StringBuilder svg = new StringBuilder();

    private ProcessPicture(BpmnModelInstance process) {
        this.process = process;
    }

    static String of(BpmnModelInstance process) {
        return new ProcessPicture(process).draw();
    }

    private String draw() {
        List<Bounds> all = process.getModelElementsByType(BpmnShape.class).stream()
                .map(BpmnShape::getBounds)
                .toList();
        double left = all.stream().mapToDouble(Bounds::getX).min().orElse(0) - MARGIN;
        double top = all.stream().mapToDouble(Bounds::getY).min().orElse(0) - MARGIN;
        double width =
                all.stream().mapToDouble(b -> b.getX() + b.getWidth()).max().orElse(0) - left + MARGIN;
        double height =
                all.stream().mapToDouble(b -> b.getY() + b.getHeight()).max().orElse(0) - top + 2 * MARGIN;
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%s %s %s %s\" font-family=\"sans-serif\""
                        + " font-size=\"%d\" fill=\"none\" stroke=\"#24303c\" stroke-width=\"1.5\">",
                n(left), n(top), n(width), n(height), CHARACTER);
        line("<defs><marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"10\" refY=\"5\" markerWidth=\"8\""
                + " markerHeight=\"8\" orient=\"auto-start-reverse\"><path d=\"M0 1 10 5 0 9z\" fill=\"#24303c\""
                + " stroke=\"none\"/></marker></defs>");
        line(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#fff\" stroke=\"none\"/>",
                n(left), n(top), n(width), n(height));
        process.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement() instanceof SubProcess)
                .forEach(this::shape);
        process.getModelElementsByType(BpmnEdge.class).forEach(this::edge);
        process.getModelElementsByType(BpmnShape.class).stream()
                .filter(shape -> !(shape.getBpmnElement() instanceof SubProcess))
                .forEach(this::shape);
        return svg.append("</svg>\n").toString();
    }

    private void edge(BpmnEdge edge) {
        String points = edge.getWaypoints().stream()
                .map(point -> n(point.getX()) + "," + n(point.getY()))
                .collect(Collectors.joining(" "));
        line(
                "<polyline id=\"%s\" points=\"%s\" marker-end=\"url(#arrow)\"/>",
                edge.getBpmnElement().getId(), points);
        label(edge.getBpmnLabel(), edge.getBpmnElement());
    }

    private void shape(BpmnShape shape) {
        BaseElement element = shape.getBpmnElement();
        line("<g id=\"%s\">", element.getId());
        if (element instanceof SubProcess sub) {
            box(shape.getBounds(), "#f6f8fa", " stroke-dasharray=\"4 4\"");
            text(shape.getBounds().getX() + 12, shape.getBounds().getY() + 22, "start", sub.getName());
        } else if (element instanceof Activity activity) {
            activity(shape.getBounds(), activity);
        } else if (element instanceof Gateway) {
            diamond(shape.getBounds());
        } else if (element instanceof Event event) {
            event(shape.getBounds(), event);
        }
        label(shape.getBpmnLabel(), element);
        line("</g>");
    }

    private void activity(Bounds at, Activity activity) {
        boolean person = activity instanceof UserTask;
        box(at, person ? "#fff4d6" : "#eef3f8", person ? " stroke-width=\"2.5\"" : "");
        centered(at, activity.getName(), 8);
        if (activity.getLoopCharacteristics() != null) {
            double x = at.getX() + at.getWidth() / 2;
            double y = at.getY() + at.getHeight();
            line("<path d=\"M%s %sv-12m5 12v-12m5 12v-12\"/>", n(x - 5), n(y - 4));
        }
    }

    private void event(Bounds at, Event event) {
        boolean attached = event instanceof BoundaryEvent;
        String dashes = attached && !((BoundaryEvent) event).cancelActivity() ? " stroke-dasharray=\"4 3\"" : "";
        double x = at.getX() + 18;
        double y = at.getY() + 18;
        line(
                "<circle cx=\"%s\" cy=\"%s\" r=\"18\" fill=\"#fff\"%s%s/>",
                n(x), n(y), event instanceof EndEvent ? " stroke-width=\"4\"" : "", dashes);
        if (attached) {
            line("<circle cx=\"%s\" cy=\"%s\" r=\"14\"%s/>", n(x), n(y), dashes);
        }
        if (event instanceof CatchEvent caught && !caught.getEventDefinitions().isEmpty()) {
            boolean timer = caught.getEventDefinitions().iterator().next() instanceof TimerEventDefinition;
            line(
                    timer
                            ? "<path d=\"M%1$s %2$sm-9 0a9 9 0 1 0 18 0a9 9 0 1 0 -18 0m9 -6v6l4 3\"/>"
                            : "<path d=\"M%1$s %2$sm-9 -6h18v12h-18zl9 7l9 -7\"/>",
                    n(x),
                    n(y));
        }
    }

    private void diamond(Bounds at) {
        line("<path d=\"M%s %sl25 25l-25 25l-25 -25z\" fill=\"#fff\"/>", n(at.getX() + 25), n(at.getY()));
        line("<path d=\"M%s %sl12 12m0 -12l-12 12\" stroke-width=\"3\"/>", n(at.getX() + 19), n(at.getY() + 19));
    }

    private void box(Bounds at, String fill, String more) {
        line(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"10\" fill=\"%s\"%s/>",
                n(at.getX()), n(at.getY()), n(at.getWidth()), n(at.getHeight()), fill, more);
    }

    private void label(BpmnLabel label, BaseElement element) {
        if (label != null && element instanceof FlowElement named) {
            centered(label.getBounds(), named.getName(), Math.max(2, (int)
                    (label.getBounds().getWidth() / CHARACTER)));
        }
    }

    /** Chinese breaks anywhere: lines of so many characters, in the middle of the box. */
    private void centered(Bounds at, String name, int characters) {
        List<String> lines = IntStream.iterate(0, i -> i < name.length(), i -> i + characters)
                .mapToObj(i -> name.substring(i, Math.min(name.length(), i + characters)))
                .toList();
        double x = at.getX() + at.getWidth() / 2;
        double y = at.getY() + at.getHeight() / 2 - (lines.size() - 1) * LINE / 2.0 + 5;
        for (int i = 0; i < lines.size(); i++) {
            text(x, y + i * LINE, "middle", lines.get(i));
        }
    }

    private void text(double x, double y, String anchor, String words) {
        line(
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"#24303c\" stroke=\"none\">%s</text>",
                n(x), n(y), anchor, words.replace("&", "&amp;").replace("<", "&lt;"));
    }

    private void line(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private static String n(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
