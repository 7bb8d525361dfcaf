/*
 * entry.h - what a kernel gives to the dispatcher: words by chunks.h, sentences by phrases.h, which
 * are included before.
 */
#ifndef CQI_ENTRY_H
#define CQI_ENTRY_H

static size_t words(cqi_stream *stream, const uint8_t *data, size_t len, int last, cqi_run *out)
{
    return cqi_segment(stream, data, len, last, out, 0, chunk_loop);
}

static size_t sentences(cqi_stream *stream, const uint8_t *data, size_t len, int last, cqi_run *out)
{
    return cqi_segment(stream, data, len, last, out, 1, phrase_loop);
}

#endif
