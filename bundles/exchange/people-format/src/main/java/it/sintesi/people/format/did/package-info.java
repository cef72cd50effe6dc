/** Declarations of availability: to the national node, from INPS. */
@Version("1.0.0")
package it.sintesi.people.format.did;

import org.osgi.annotation.versioning.Version;
