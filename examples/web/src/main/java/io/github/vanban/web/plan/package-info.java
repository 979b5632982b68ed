/** Soạn kế hoạch: a form whose fields become a plan by the builders. */
package io.github.vanban.web.plan;
