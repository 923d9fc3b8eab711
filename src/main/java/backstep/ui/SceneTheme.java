package backstep.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import backstep.ui.store.Theme;

import javafx.application.Application;
import javafx.scene.Scene;

import java.util.List;
import java.util.Objects;

/** The style sheets of a theme: those of AtlantaFX, the theme's colours, and the window's looks. */
final class SceneTheme {

    private SceneTheme() {}

    /** Gives a scene this theme, unless it has it. */
    static void show(Theme theme, Scene scene) {
        var sheets = List.of(resource(theme.sheet()), resource("/backstep/ui/backstep.css"));
        if (!scene.getStylesheets().equals(sheets)) {
            Application.setUserAgentStylesheet(base(theme));
            scene.getStylesheets().setAll(sheets);
        }
    }

    private static String base(Theme theme) {
        return switch (theme) {
            case LIGHT, PROJECTOR -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    private static String resource(String path) {
        return Objects.requireNonNull(SceneTheme.class.getResource(path), path).toExternalForm();
    }
}
