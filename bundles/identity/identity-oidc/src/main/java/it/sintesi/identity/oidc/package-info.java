/** Login through OpenID providers: the door for SPID and CIE. */
package it.sintesi.identity.oidc;
