package colonnade.image.cleaning;

import java.awt.Color;
import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;

/** Brings pixels into eight bits of sRGB, whatever space a camera or a scanner wrote them in. */
final class Colors {

    private static final int GRAY = 1;
    private static final int RGB = 3;

    private Colors() {}

    /**
     * @param profile an ICC profile that the reader left aside, or null
     */
    static BufferedImage inSrgb(BufferedImage image, byte[] profile) {
        BufferedImage described = profile == null ? image : described(image, profile);
        ColorModel model = described.getColorModel();
        if (model.getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
            return ofGray(described);
        }
        if (model.getColorSpace().isCS_sRGB()) {
            return model instanceof IndexColorModel || model.getComponentSize(0) == 8 ? described : drawn(described);
        }
        return new ColorConvertOp(null).filter(described, blank(described));
    }

    /** The same pixels, taken as the profile means them; as they are if it makes no sense for them. */
    private static BufferedImage described(BufferedImage image, byte[] profile) {
        try {
            ICC_Profile icc = ICC_Profile.getInstance(profile);
            ColorModel model = image.getColorModel();
            if (icc.getNumComponents() != RGB || model.getNumColorComponents() != RGB) {
                return image;
            }
            BufferedImage direct = model instanceof ComponentColorModel ? image : drawn(image);
            return withSpace(direct, new ICC_ColorSpace(icc));
        } catch (IllegalArgumentException | CMMException e) {
            return image;
        }
    }

    private static BufferedImage withSpace(BufferedImage image, ColorSpace space) {
        ColorModel model = image.getColorModel();
        ColorModel meant = new ComponentColorModel(
                space,
                model.hasAlpha(),
                false,
                model.getTransparency(),
                image.getRaster().getTransferType());
        return new BufferedImage(meant, image.getRaster(), false, null);
    }

    /**
     * Java takes gray for linear where it converts, and everybody else writes it like sRGB: the samples themselves are the
     * right ones.
     */
    private static BufferedImage ofGray(BufferedImage image) {
        boolean deep = image.getRaster().getDataBuffer().getDataType() == DataBuffer.TYPE_USHORT;
        boolean alpha = image.getColorModel().hasAlpha();
        if (!deep && !alpha && image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return image;
        }
        BufferedImage result = blank(image);
        int max = image.getColorModel().getComponentSize(0);
        for (int y = 0; y < image.getHeight(); y++) {
            grayRow(image.getRaster(), result.getRaster(), y, alpha, max);
        }
        return result;
    }

    private static void grayRow(WritableRaster from, WritableRaster to, int y, boolean alpha, int bits) {
        int width = from.getWidth();
        int[] gray = eightBits(from.getSamples(0, y, width, 1, 0, (int[]) null), bits);
        for (int band = 0; band < RGB; band++) {
            to.setSamples(0, y, width, 1, band, gray);
        }
        if (alpha) {
            to.setSamples(0, y, width, 1, RGB, eightBits(from.getSamples(0, y, width, 1, GRAY, (int[]) null), bits));
        }
    }

    private static int[] eightBits(int[] samples, int bits) {
        int most = (1 << bits) - 1;
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (samples[i] * 255 + most / 2) / most;
        }
        return samples;
    }

    private static BufferedImage drawn(BufferedImage image) {
        BufferedImage result = blank(image);
        var graphics = result.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return result;
    }

    /** On white, for a format without transparency. */
    static BufferedImage opaque(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_3BYTE_BGR || image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return image;
        }
        var result = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        var graphics = result.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return result;
    }

    private static BufferedImage blank(BufferedImage like) {
        int type = like.getColorModel().hasAlpha() ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR;
        return new BufferedImage(like.getWidth(), like.getHeight(), type);
    }

    static boolean seeThrough(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        WritableRaster alpha = image.getAlphaRaster();
        if (alpha == null) {
            return true;
        }
        for (int y = 0; y < image.getHeight(); y++) {
            for (int sample : alpha.getSamples(0, y, image.getWidth(), 1, 0, (int[]) null)) {
                if (sample != 255) {
                    return true;
                }
            }
        }
        return false;
    }
}
