/** XML of the messages on people: read with the schema, written through it, mapped onto records in one place. */
@Version("1.0.0")
package it.sintesi.people.format.xml;

import org.osgi.annotation.versioning.Version;
