/** A synthetic province, loaded through the same services that everybody uses; never part of a production feature. */
package it.sintesi.demo;
