/** Use cases of the area. */
package it.sintesi.careers.application;
