/** The professional record of a person (SAP). */
@Version("1.0.0")
package it.sintesi.people.format.sap;

import org.osgi.annotation.versioning.Version;
