package it.trama.security.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import it.trama.security.SecondFactors;
import org.jspecify.annotations.Nullable;

/**
 * The form that ties an authenticator app to an account.
 *
 * @param key the secret as it is typed by hand
 * @param squares the path of the QR code, one unit a square
 */
public record SecondFactorPage(
        boolean on,
        String key,
        String squares,
        int size,
        @Nullable String problem) {

    static SecondFactorPage confirmed() {
        return new SecondFactorPage(true, "", "", 1, null);
    }

    static SecondFactorPage of(String login, String secret, @Nullable String problem) {
        var key = SecondFactors.typed(secret);
        try {
            var code = new QRCodeWriter()
                    .encode(
                            "otpauth://totp/Trama:%s?secret=%s&issuer=Trama".formatted(login, key),
                            BarcodeFormat.QR_CODE,
                            0,
                            0);
            var path = new StringBuilder();
            for (var y = 0; y < code.getHeight(); y++) {
                for (var x = 0; x < code.getWidth(); x++) {
                    if (code.get(x, y)) {
                        path.append("M%d %dh1v1h-1z".formatted(x, y));
                    }
                }
            }
            return new SecondFactorPage(false, key, path.toString(), code.getWidth(), problem);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
