/*
 * communique/export.h - symbol visibility.
 *
 * Part of the plugin ABI: append only.
 *
 * CQ_API marks the functions of libcommunique, CQ_PLUGIN_EXPORT a plugin's one entry function.
 * Everything else is hidden, so that two plugins that hold the same helper cannot meet.
 */
#ifndef COMMUNIQUE_EXPORT_H
#define COMMUNIQUE_EXPORT_H

#if defined(__GNUC__) || defined(__clang__)
#define CQ_API           __attribute__((visibility("default")))
#define CQ_PLUGIN_EXPORT __attribute__((visibility("default")))
#else
#define CQ_API
#define CQ_PLUGIN_EXPORT
#endif

#endif
