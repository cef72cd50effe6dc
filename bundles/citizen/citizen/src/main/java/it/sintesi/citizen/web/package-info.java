/** Personal area of the citizen, public boards, and the desk of the staff for both. */
package it.sintesi.citizen.web;
