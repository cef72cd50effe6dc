/** Reading and writing of the national communication forms: UniLav, UniSomm, UniUrg, VarDatori. */
@Version("1.0.0")
package it.sintesi.communications.format;

import org.osgi.annotation.versioning.Version;
