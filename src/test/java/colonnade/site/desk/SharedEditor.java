package colonnade.site.desk;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One open editor for all tests of a class: each puts its own text into it. */
final class SharedEditor implements BeforeAllCallback, AfterAllCallback {

    private OpenEditor editor;

    @Override
    public void beforeAll(ExtensionContext context) {
        editor = new OpenEditor();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (editor != null) {
            editor.close();
        }
    }

    OpenEditor editor() {
        return editor;
    }
}
