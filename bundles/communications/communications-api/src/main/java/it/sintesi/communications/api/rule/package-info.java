/** The catalogue of rules that every communication is checked against. */
@Version("1.0.0")
package it.sintesi.communications.api.rule;

import org.osgi.annotation.versioning.Version;
