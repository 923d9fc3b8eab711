package backstep.ui.view;

import backstep.picture.LightPicture;

import javafx.collections.ObservableList;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Draws set formulas, one after the other, among the children of a view. */
final class FormulaNodes {

    private final NodePool<TermArea> areas;
    private final NodePool<Text> letters;
    private final NodePool<Text> resultLetters;
    private final NodePool<Path> strokes;
    private final NodePool<Path> resultStrokes;
    private final NodePool<CaseVeil> veils;

    FormulaNodes(ObservableList<Node> children) {
        areas = new NodePool<>(children);
        letters = new NodePool<>(children);
        resultLetters = new NodePool<>(children);
        strokes = new NodePool<>(children);
        resultStrokes = new NodePool<>(children);
        veils = new NodePool<>(children);
    }

    private static <N extends Node> N styled(N node, String... styles) {
        node.getStyleClass().addAll(styles);
        node.setMouseTransparent(true);
        return node;
    }

    /** Draws this in place of what was drawn before. */
    void show(FormulaBox box) {
        pools().forEach(NodePool::begin);
        box.marks().forEach(this::draw);
        pools().forEach(NodePool::end);
    }

    /** Lights the terms of what is lit and the case that holds, and no others. */
    void light(LightPicture light) {
        areas.taken().forEach(area -> area.light(light));
        veils.taken().forEach(veil -> veil.light(light));
    }

    private Stream<NodePool<?>> pools() {
        return Stream.of(areas, letters, resultLetters, strokes, resultStrokes, veils);
    }

    private void draw(FormulaMark mark) {
        if (mark instanceof FormulaMark.Letters word) {
            draw(word, text(word));
        } else if (mark instanceof FormulaMark.Stroke line) {
            path(line.isResult()).getElements().setAll(elements(line));
        } else if (mark instanceof FormulaMark.Veil veil) {
            veils.take(CaseVeil::new).show(veil);
        } else {
            areas.take(TermArea::new).show((FormulaMark.Ground) mark);
        }
    }

    private Text text(FormulaMark.Letters word) {
        return word.isResult()
                ? resultLetters.take(() -> styled(in(word.font()), "term", "result"))
                : letters.take(() -> styled(in(word.font()), "term"));
    }

    /** Has a font of its own before the style sheets would give it one. */
    private static Text in(Font font) {
        var text = new Text();
        text.setFont(font);
        return text;
    }

    private Path path(boolean isResult) {
        return isResult
                ? resultStrokes.take(() -> styled(new Path(), "stroke", "result"))
                : strokes.take(() -> styled(new Path(), "stroke"));
    }

    private static void draw(FormulaMark.Letters word, Text text) {
        text.setText(word.words());
        text.setFont(word.font());
        text.setLayoutX(word.x());
        text.setLayoutY(word.y());
    }

    private static List<PathElement> elements(FormulaMark.Stroke line) {
        var points = line.points();
        var elements = new ArrayList<PathElement>();
        elements.add(new MoveTo(points.get(0).getX(), points.get(0).getY()));
        for (int k = 1; k < points.size(); k += line.isCurved() ? 3 : 1) {
            elements.add(
                    line.isCurved() ? curve(points.subList(k, k + 3)) : straight(points.get(k)));
        }
        return elements;
    }

    private static PathElement straight(Point2D to) {
        return new LineTo(to.getX(), to.getY());
    }

    private static PathElement curve(List<Point2D> piece) {
        var from = piece.get(0);
        var by = piece.get(1);
        var to = piece.get(2);
        return new CubicCurveTo(
                from.getX(), from.getY(), by.getX(), by.getY(), to.getX(), to.getY());
    }
}
