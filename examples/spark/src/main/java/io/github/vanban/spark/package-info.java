/** The check of many documents on a cluster. */
package io.github.vanban.spark;
