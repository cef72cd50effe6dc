package it.sintesi.kernel.documents;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;

/** A detached signature as PAdES wants it (CMS, RFC 5652, with signing-certificate-v2, RFC 5035; no signing time: the PDF tells it). */
final class CmsSignature {

    private static final String DATA = "1.2.840.113549.1.7.1";
    private static final String SIGNED_DATA = "1.2.840.113549.1.7.2";
    private static final String CONTENT_TYPE = "1.2.840.113549.1.9.3";
    private static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
    private static final String SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";
    private static final String SHA_256 = "2.16.840.1.101.3.4.2.1";
    private static final String SHA_256_RSA = "1.2.840.113549.1.1.11";
    private static final String SHA_256_ECDSA = "1.2.840.10045.4.3.2";
    private static final int CONTEXT_0 = 0xa0;

    private CmsSignature() {
    }

    /**
     * Signs.
     *
     * @param digest SHA-256 of the signed bytes
     * @param chain  certificate of the key, then those of its issuers
     */
    static byte[] sign(byte[] digest, PrivateKey key, List<X509Certificate> chain) throws GeneralSecurityException {
        X509Certificate own = chain.get(0);
        byte[] certificateHash = MessageDigest.getInstance("SHA-256").digest(own.getEncoded());
        byte[] attributes = Der.set(
                attribute(CONTENT_TYPE, Der.oid(DATA)),
                attribute(MESSAGE_DIGEST, Der.octets(digest)),
                attribute(SIGNING_CERTIFICATE_V2, Der.sequence(Der.sequence(Der.sequence(Der.octets(certificateHash))))));
        boolean rsa = "RSA".equals(key.getAlgorithm());
        Signature signature = Signature.getInstance(rsa ? "SHA256withRSA" : "SHA256withECDSA");
        signature.initSign(key);
        signature.update(attributes);
        byte[] signed = signature.sign();
        // Within the signature the same attributes bear another tag.
        byte[] tagged = attributes.clone();
        tagged[0] = (byte) CONTEXT_0;
        byte[] algorithm = rsa ? Der.sequence(Der.oid(SHA_256_RSA), Der.nothing()) : Der.sequence(Der.oid(SHA_256_ECDSA));
        byte[] signer = Der.sequence(Der.integer(BigInteger.ONE), Der.sequence(own.getIssuerX500Principal().getEncoded(), Der.integer(own.getSerialNumber())),
                sha256(), tagged, algorithm, Der.octets(signed));
        byte[][] certificates = new byte[chain.size()][];
        for (int i = 0; i < certificates.length; i++) {
            certificates[i] = chain.get(i).getEncoded();
        }
        byte[] data = Der.sequence(Der.integer(BigInteger.ONE), Der.set(sha256()), Der.sequence(Der.oid(DATA)), Der.tagged(CONTEXT_0, certificates), Der.set(signer));
        return Der.sequence(Der.oid(SIGNED_DATA), Der.tagged(CONTEXT_0, data));
    }

    private static byte[] attribute(String oid, byte[] value) {
        return Der.sequence(Der.oid(oid), Der.set(value));
    }

    private static byte[] sha256() {
        return Der.sequence(Der.oid(SHA_256));
    }
}
