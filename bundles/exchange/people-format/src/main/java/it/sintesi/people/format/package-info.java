/** What the formats on people share: rules, and what tables know. */
@Version("1.0.0")
package it.sintesi.people.format;

import org.osgi.annotation.versioning.Version;
