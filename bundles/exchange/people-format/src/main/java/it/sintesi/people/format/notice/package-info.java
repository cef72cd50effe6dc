/** Notice of sanctions to INPS, in a format of ours since none is public. */
@Version("1.0.0")
package it.sintesi.people.format.notice;

import org.osgi.annotation.versioning.Version;
