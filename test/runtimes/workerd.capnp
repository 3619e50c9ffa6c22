using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "beian", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "beian")],
);

const worker :Workerd.Worker = (
  modules = [(name = "worker.mjs", esModule = embed "dist/worker.mjs")],
  compatibilityDate = "2026-11-01",
);
