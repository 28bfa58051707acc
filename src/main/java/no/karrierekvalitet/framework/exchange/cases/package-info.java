/** Frameworks as packages of CASE 1.1 (1EdTech): our editions written as such, and those of others kept and shown. */
@NullMarked
package no.karrierekvalitet.framework.exchange.cases;

import org.jspecify.annotations.NullMarked;
