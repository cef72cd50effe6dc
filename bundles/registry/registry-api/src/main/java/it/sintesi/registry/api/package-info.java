/** The register: offices and their territories, companies, people, mandates. Records only; the caller is the first parameter wherever personal data are touched. */
@Version("1.0.0")
package it.sintesi.registry.api;

import org.osgi.annotation.versioning.Version;
