/** Answers to a communication: outcome and list of anomalies (transport §3). */
@Version("1.0.0")
package it.sintesi.communications.format.anomaly;

import org.osgi.annotation.versioning.Version;
