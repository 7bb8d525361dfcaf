/*
 * image_none.c - the image of a plugin that is linked without one.
 */
#include "image.h"

const cqk_image cqk_plugin_image = {NULL, NULL};
