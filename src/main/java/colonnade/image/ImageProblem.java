package colonnade.image;

import colonnade.platform.problem.ProblemType;

/** Why an image is not taken. */
public enum ImageProblem implements ProblemType {
    IMAGE_TYPE("image-type", 415),
    IMAGE_BROKEN("image-broken", 422),
    IMAGE_TOO_LARGE("image-too-large", 422),
    ANIMATION_TOO_LARGE("animation-too-large", 422),
    TOO_MANY_IMAGES("too-many-images", 429),
    /** Others' images take all the memory there is for them. */
    IMAGES_BUSY("images-busy", 503);

    private final String slug;
    private final int status;

    ImageProblem(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }
}
