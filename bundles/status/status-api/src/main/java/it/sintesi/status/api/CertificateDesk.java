package it.sintesi.status.api;

import it.sintesi.kernel.api.security.Caller;

/** Where certificates of the status are issued. Authorised ({@code CERTIFICATE_ISSUE}) and audited; each is an act. */
public interface CertificateDesk {

    /**
     * Certifies the status of today.
     *
     * @param person fiscal code
     * @return code by which anybody who holds the certificate can check it
     * @throws it.sintesi.kernel.api.ServiceException FORBIDDEN
     */
    String certifyStatus(Caller caller, String person);
}
