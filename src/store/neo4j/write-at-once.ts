import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/**
 * Has a socket send what is written to it within one turn in one go. The driver writes a long statement in pieces of 1,400
 * bytes, and each would be a system call of its own, and a packet that wakes the server up for a part of a message.
 */
export function writeAtOnce(socket: Socket): void {
  const write = socket.write.bind(socket) as (...piece: unknown[]) => boolean;
  let waiting = false;
  const send = (): void => {
    waiting = false;
    socket.uncork();
  };
  socket.write = (...piece: unknown[]): boolean => {
    if (!waiting) {
      waiting = true;
      socket.cork();
      process.nextTick(send);
    }
    return write(...piece);
  };
}

// The driver hands its sockets to nobody; Node tells of each that this process opens, whoever does. Connecting gives a
// socket its own way of writing, so it is changed afterwards.
subscribe('net.client.socket', (message) => {
  const { socket } = message as { readonly socket: Socket };
  socket.once('connect', () => writeAtOnce(socket));
});
