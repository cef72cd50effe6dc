package it.sintesi.kernel.documents;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the key of the electronic seal is (PID {@code it.sintesi.kernel.documents}).
 *
 * @param keyStore   PKCS#12 file, null = documents are not sealed
 * @param selfSigned whether a key that nobody vouches for is made when the file does not exist: demonstration only
 * @param password   password of the file; empty with a self-made key, whose password stands beside it
 */
record SealSettings(Path keyStore, boolean selfSigned, String password) {

    /** Environment variable with the password: never in a file of the configuration. */
    static final String PASSWORD = "SINTESI_SEAL_PASSWORD";

    static SealSettings of(Map<?, ?> configuration, Map<String, String> environment) {
        Object file = configuration.get("seal.keystore");
        Object selfSigned = configuration.get("seal.selfsigned");
        Path path = file == null || file.toString().isBlank() ? null : Path.of(file.toString().strip());
        return new SealSettings(path, selfSigned != null && Boolean.parseBoolean(selfSigned.toString().strip()), environment.getOrDefault(PASSWORD, ""));
    }

    @Override
    public String toString() {
        return String.valueOf(keyStore);
    }
}
