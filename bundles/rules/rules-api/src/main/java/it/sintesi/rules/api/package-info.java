/** Decisions of employment law as pure functions of facts and a date, with reasons that cite the law. */
@Version("1.0.0")
package it.sintesi.rules.api;

import org.osgi.annotation.versioning.Version;
