/**
 * The synthetic province: employers, people and their lives, told as communications and as events of the services. Everything follows from a seed, is made
 * when it is asked for and kept by nobody, so that a province of any size needs the same memory.
 */
package it.sintesi.demo.lives;
