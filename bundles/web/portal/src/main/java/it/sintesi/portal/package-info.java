/** Public pages of the portal that belong to no area: home, offices, contacts, privacy, accessibility. */
package it.sintesi.portal;
