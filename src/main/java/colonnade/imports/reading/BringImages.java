package colonnade.imports.reading;

import colonnade.community.Actor;
import colonnade.image.AddImage;
import colonnade.image.ImageProblem;
import colonnade.imports.FileImportItem;
import colonnade.imports.FoundText;
import colonnade.imports.ImportFinding;
import colonnade.imports.ImportRefusal;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the images of a text out of what was sent, keeps them, and lets the text show the kept ones. */
@ApplicationScoped
class BringImages {

    private static final int LARGEST = 16 << 20;

    @Inject
    AddImage addImage;

    /** An image that cannot be kept stays an address, and is told. */
    FoundText run(Actor actor, Sources sources, FileImportItem item, List<ImportFinding> findings) throws IOException {
        Map<String, String> kept = new HashMap<>();
        Map<String, String> byFile = new HashMap<>();
        for (Map.Entry<String, String> image : item.images().entrySet()) {
            try {
                String url = byFile.get(image.getValue());
                if (url == null) {
                    url = addImage.addCounted(actor, sources.bytes(image.getValue(), LARGEST))
                            .url();
                    byFile.put(image.getValue(), url);
                }
                kept.put(image.getKey(), url);
            } catch (ImportRefusal refused) {
                findings.add(ImportFinding.of("image-refused", image.getValue()));
            } catch (Problem refused) {
                if (refused.type() == ImageProblem.IMAGES_BUSY) {
                    throw refused; // a little later it is taken
                }
                findings.add(ImportFinding.of("image-refused", image.getValue()));
            }
        }
        FoundText text = item.text();
        return text.withBody(
                MarkdownAddresses.IMAGES.replace(text.body(), address -> Optional.ofNullable(kept.get(address))));
    }
}
