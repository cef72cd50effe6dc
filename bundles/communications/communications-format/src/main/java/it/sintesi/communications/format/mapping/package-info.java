/** From the tree of a message to the values of the model, and back. */
@Version("1.0.0")
package it.sintesi.communications.format.mapping;

import org.osgi.annotation.versioning.Version;
