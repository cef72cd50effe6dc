/** What every area's SOAP and REST endpoints share: the door (who is calling, how much may come in), hardened buses, error answers. */
@Version("1.0.0")
package it.sintesi.kernel.cxf;

import org.osgi.annotation.versioning.Version;
