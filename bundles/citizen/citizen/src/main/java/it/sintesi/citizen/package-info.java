/** Personal area of the citizen: the module as the container starts it. */
package it.sintesi.citizen;
