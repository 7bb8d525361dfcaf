/*
 * spool.h - a file without a name, for what has to be sought in and comes from a stream.
 */
#ifndef CQI_SPOOL_H
#define CQI_SPOOL_H

/* A new empty file, gone when it is closed; in memory where the system has that. -1: errno says
 * why. */
int cqi_spool(void);

#endif
